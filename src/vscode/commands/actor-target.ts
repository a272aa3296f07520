import { l10n, window } from 'vscode';
import type { Actor } from '../../core/analysis';
import { toOffset } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { actorAt } from '../documents/find';
import type { DraftView } from '../documents/row';
import { lookUpActor } from '../references';
import { isActorNode } from '../tree/actor-node';
import { actorEntries } from '../tree/actor-entries';
import { actorTypeWord } from '../interface-words/claims';
import { oneLine, shorten } from '../interface-words/text';
import type { CommandContext } from './command';
import { pickOne } from './pick-one';
import { showInformation } from '../questions/messages';

/** An actor of an open draft, and one of its printed roles where that is meant. */
export interface ActorChoice {
  readonly model: DocumentModel;
  readonly actor: Actor;
  readonly role: number | null;
}

/** Of whom to ask for one, where none is named. */
interface Candidates {
  readonly of: (actor: Actor, view: DraftView) => boolean;
  /** What to say where the article has none. */
  readonly none: () => string;
}

const PEOPLE: Candidates = {
  of: ({ type }) => type === 'person',
  none: () => l10n.t('The article names no person.'),
};

/** Organizations too. */
export const ANYBODY: Candidates = { ...PEOPLE, of: () => true };

/** The actor that a link or a row names, else the one at the cursor, else one that is asked for among the candidates. */
export async function actorTarget(
  context: CommandContext,
  argument: unknown,
  title: string,
  candidates: Candidates = PEOPLE,
): Promise<ActorChoice | null> {
  if (typeof argument === 'string') {
    return lookUpActor(context.documents, argument);
  }
  const model = context.documents.active;
  const view = await model?.ready();
  if (!model || !view) {
    return null;
  }
  if (isActorNode(argument)) {
    const actor = view.actors.get(argument.entry.actor.id);
    return actor ? { model, actor, role: null } : null;
  }
  const editor = window.activeTextEditor;
  if (editor?.document === model.document) {
    const found = actorAt(view, toOffset(editor.document, editor.selection.active));
    if (found) {
      const role = found.actor.roles.findIndex((one) => one === found.place);
      return { model, actor: found.actor, role: role < 0 ? null : role };
    }
  }
  const items = actorEntries(view)
    .filter(({ actor }) => candidates.of(actor, view))
    .map(({ actor, role }) => ({
      actor,
      label: actor.name,
      description: role ? shorten(oneLine(role), 80) : actorTypeWord(actor.type),
    }));
  if (items.length === 0) {
    await showInformation(candidates.none());
    return null;
  }
  const picked = await pickOne(items, { title, placeholder: l10n.t('Name or role') });
  return picked ? { model, actor: picked.actor, role: null } : null;
}
