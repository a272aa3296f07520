import {
  l10n,
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type Disposable,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import { actorHere, type ActorHere } from '../actors/at-position';
import { renameActor } from '../actors/rename';
import { renameSpeaker } from '../actors/rename-speaker';
import { wholeEdit } from '../actors/whole-edit';
import { toRange } from '../convert';
import { MARKDOWN } from '../documents/markdown';
import { readUtf8 } from '../documents/records-file';
import { loadEngine } from '../engine/load';
import type { Services } from '../services';

/** F2 on a name: the actor is renamed wherever the draft names it, and in the draft's records. */
class ActorRenameProvider implements RenameProvider {
  constructor(private readonly services: Services) {}

  async prepareRename(document: TextDocument, position: Position): Promise<{ range: Range; placeholder: string }> {
    const here = await this.#named(document, position);
    const { start, end } = here.place;
    return { range: toRange(document, here.place), placeholder: here.view.text.slice(start, end) };
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | null> {
    const here = await this.#named(document, position);
    const to = newName.trim();
    if (to === '' || /[\r\n]/.test(to)) {
      throw new Error(l10n.t('A name must be one line of text.'));
    }
    const { view, actor, place } = here;
    const from = view.text.slice(place.start, place.end);
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of renameActor(view.text, actor, { from, to })) {
      edit.replace(document.uri, toRange(document, { start, end }), text);
    }
    await this.#renameInRecords(edit, here, to);
    return token.isCancellationRequested ? null : edit;
  }

  /** Throws, as VS Code wants it, where there is no name to change. */
  async #named(document: TextDocument, position: Position): Promise<ActorHere> {
    const here = await actorHere(this.services, document, position);
    if (!here || !('kind' in here.place) || here.place.kind !== 'name') {
      throw new Error(l10n.t('Only the name of an actor can be renamed here.'));
    }
    return here;
  }

  async #renameInRecords(edit: WorkspaceEdit, { model, view, actor }: ActorHere, to: string): Promise<void> {
    const { records } = model;
    if (!records.uri || records.view.kind !== 'loaded') {
      return;
    }
    const { readClaims, writeClaims } = await loadEngine();
    const before = await readUtf8(records.uri);
    const { file, writable } = readClaims(before ?? '');
    if (before === null || !file || !writable) {
      return;
    }
    const known = view.registry.named(to);
    const renamed = renameSpeaker(file, actor, to, known.length === 1 ? (known[0]?.id ?? null) : null);
    if (renamed !== file) {
      const after = writeClaims(renamed, { loaded: { text: before, file } });
      await wholeEdit(edit, records.uri, before, after);
    }
  }
}

/** Renames an actor in a draft. */
export function registerRename(services: Services): Disposable {
  return languages.registerRenameProvider(MARKDOWN, new ActorRenameProvider(services));
}
