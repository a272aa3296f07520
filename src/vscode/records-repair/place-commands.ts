/** Commands on a record whose place or words need a person's decision. */
import { commands, l10n, Range, window, WorkspaceEdit, workspace } from 'vscode';
import { askAuthor } from '../annotate/author';
import { changeRecords } from '../annotate/change-record';
import type { Span } from '../../core/analysis';
import type { Command, CommandContext } from '../commands/command';
import { reportNoTarget } from '../commands/no-target';
import { showInEditor } from '../commands/show-in-editor';
import { targetsOf } from '../commands/target';
import { toRange, toSpan } from '../convert';
import { sectionAt } from '../documents/find';
import { editorOf } from '../documents/editor-of';
import type { DocumentModel } from '../documents/document-model';
import type { DraftView, Row } from '../documents/row';
import type { Engine } from '../engine/load';
import type { ClaimTarget } from '../references';
import type { ClaimsFile } from '../../core/records/types';
import { today } from '../interface-words/dates';
import { numberWords } from '../interface-words/numbers';
import { shorten } from '../interface-words/text';
import { pickRecord } from './pick-record';
import { write, type Decision } from './write';
import { showInformation, showWarning } from '../questions/messages';

type State = Row['state'];

/**
 * The record that is meant: named by a link or a menu, at the cursor, or picked among those in this state, and then shown, as it
 * may be anywhere; as it is now, since the draft may be edited while a person picks.
 */
async function recordIn(
  context: CommandContext,
  args: readonly unknown[],
  states: readonly State[],
): Promise<ClaimTarget | null> {
  const named = (await targetsOf(context, args)).find(({ row }) => row.record && states.includes(row.state));
  const target = named ?? (args.length === 0 ? await pickRecord(context, ({ state }) => states.includes(state)) : null);
  const now = (): Row | null => {
    target?.model.current();
    return target?.model.row(target.row.id) ?? null;
  };
  const place = named ? null : now()?.anchor;
  if (target && place) {
    await showInEditor(target.model, place);
  }
  const row = now();
  return target && row ? { model: target.model, row } : null;
}

/** Puts a record onto words of the present text: those that `place` gives when it is written. */
async function attach(
  context: CommandContext,
  target: ClaimTarget,
  place: (engine: Engine, row: Row, view: DraftView) => Span | null,
): Promise<void> {
  const { model, row } = target;
  const written = await write(context, target, (engine, present, view) => {
    const span = place(engine, present, view);
    return span && attachTo(engine, view, span);
  });
  if (written) {
    model.current();
    const now = model.row(row.id)?.anchor;
    if (now) {
      await showInEditor(model, now);
    }
  }
}

/** Null where the span holds nothing but marks and blanks. */
function attachTo({ makeTarget, reattach }: Engine, view: DraftView, span: Span): Decision | null {
  const { text } = view;
  const words = makeTarget(text, span.start, span.end, sectionAt(view, span.start));
  if (!words) {
    return null;
  }
  const start = text.indexOf(words.exact, span.start);
  return { change: (file, id) => reattach(file, id, words), place: { start, end: start + words.exact.length } };
}

/** Takes the place that is suggested for a record whose words have changed. */
export const acceptPlace: Command = {
  id: 'dixit.acceptPlace',
  async run(context, ...args) {
    const target = await recordIn(context, args, ['suggested']);
    if (target) {
      await attach(context, target, (_, { anchor }) => anchor);
    }
  },
};

/** The record does not belong to the words that were suggested: it is listed as lost. */
export const refusePlace: Command = {
  id: 'dixit.refusePlace',
  async run(context, ...args) {
    const target = await recordIn(context, args, ['suggested']);
    const text = target?.model.view?.text;
    const anchor = target?.row.anchor;
    if (target && anchor && text !== undefined) {
      await target.model.records.refuse(target.row.id, text.slice(anchor.start, anchor.end));
    }
  },
};

/** What the cursor is in has its words; from the palette those records are meant that have none. */
async function recordToAttach(context: CommandContext, args: readonly unknown[]): Promise<ClaimTarget | null> {
  const rows = context.documents.active?.view?.rows ?? [];
  return args.length === 0 && rows.some(({ state }) => state === 'orphan')
    ? pickRecord(context, ({ state }) => state === 'orphan' || state === 'suggested')
    : recordIn(context, args, ['orphan', 'suggested', 'moved', 'drifted', 'anchored']);
}

/** Puts the record onto the words that are selected in the article. */
export const attachRecord: Command = {
  id: 'dixit.attachRecord',
  async run(context, ...args) {
    const target = await recordToAttach(context, args);
    if (!target) {
      return;
    }
    const editor = editorOf(target.model.document);
    if (!editor || !/[\p{L}\p{N}]/u.test(editor.document.getText(editor.selection))) {
      await showInformation(
        l10n.t(
          'Select in the article the words that the record belongs to, then attach it again: {0}',
          shorten(target.row.words, 60),
        ),
      );
      return;
    }
    await attach(context, target, ({ wholeWords }, _, { text }) => {
      const { start, end } = toSpan(editor.document, editor.selection);
      return wholeWords(text, start, end);
    });
  },
};

/** Brings the verified words back into the article; the editor's undo takes it back. */
export const restoreWords: Command = {
  id: 'dixit.restoreWords',
  async run(context, ...args) {
    const target = await recordIn(context, args, ['drifted']);
    const words = target?.row.record?.check?.words || target?.row.record?.target.exact;
    const anchor = target?.row.anchor;
    if (target && anchor && words) {
      const { document } = target.model;
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, toRange(document, anchor), words);
      await workspace.applyEdit(edit);
    }
  },
};

/** The changed words stay, and the claim is open again. */
export const acceptWords: Command = {
  id: 'dixit.acceptWords',
  run: (context, ...args) => settle(context, args, (engine, file, id, stamp) => engine.acceptWords(file, id, stamp)),
};

/** The changed words are right: checked by me, today. */
export const confirmWords: Command = {
  id: 'dixit.confirmWords',
  run: (context, ...args) =>
    settle(context, args, (engine, file, id, stamp, words) => engine.recheck(file, id, stamp, words)),
};

async function settle(
  context: CommandContext,
  args: readonly unknown[],
  change: (
    engine: Engine,
    file: ClaimsFile,
    id: string,
    stamp: { readonly by: string; readonly on: string },
    words: string,
  ) => ClaimsFile,
): Promise<void> {
  const target = await recordIn(context, args, ['drifted']);
  const by = target ? await askAuthor() : undefined;
  if (!target || by === undefined) {
    return;
  }
  await write(context, target, (engine, { state, anchor, section }, { text }) => {
    const words =
      anchor && state === 'drifted' && engine.makeTarget(text, anchor.start, anchor.end, section.at(-1) ?? null);
    return words
      ? {
          place: anchor,
          change: (file, id) => change(engine, engine.reattach(file, id, words), id, { by, on: today() }, words.exact),
        }
      : null;
  });
}

/** Opens the search of the editor with the first words of a lost record. */
export const searchRecord: Command = {
  id: 'dixit.searchRecord',
  async run(context, ...args) {
    const target = await recordIn(context, args, ['orphan', 'suggested']);
    if (target) {
      await searchFor(target.model, target.row.record?.target.exact ?? target.row.words);
    }
  },
};

async function searchFor(model: DocumentModel, words: string): Promise<void> {
  const editor = await window.showTextDocument(model.document);
  const query = firstWords(words);
  await commands.executeCommand('editor.actions.findWithArgs', {
    searchString: query,
    isRegex: false,
    matchWholeWord: false,
    isCaseSensitive: false,
  });
  const at = model.document.getText().toLowerCase().indexOf(query.toLowerCase());
  if (at >= 0) {
    editor.revealRange(new Range(model.document.positionAt(at), model.document.positionAt(at + query.length)));
  }
}

/** Enough words to find a passage that was edited, without the marks around them. */
function firstWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, 3)
    .join(' ');
}

/** Deletes a record: the only way in which one goes, and only after a question. */
export const deleteRecord: Command = {
  id: 'dixit.deleteRecord',
  async run(context, ...args) {
    const meant = await targetsOf(context, args);
    const targets = meant.filter(({ row }) => row.record !== null);
    const hasLost = context.documents.active?.view?.rows.some(({ state }) => state === 'orphan') ?? false;
    const picksLost = targets.length === 0 && args.length === 0 && hasLost;
    const picked = picksLost ? await pickRecord(context, ({ state }) => state === 'orphan') : null;
    const all = picked ? [picked] : targets;
    const [first] = all;
    if (!first) {
      if (meant.length > 0) {
        await showInformation(l10n.t('This claim has no record, so there is nothing to delete.'));
      } else if (!picksLost && args.length === 0) {
        await reportNoTarget(args);
      }
      return;
    }
    const question =
      all.length === 1 ? l10n.t('Delete this record?') : l10n.t('Delete {0} records?', numberWords(all.length));
    const yes = l10n.t('Delete');
    const detail =
      all.length === 1
        ? `${shorten(first.row.words, 300)}\n\n${l10n.t('Its sources, its status and its notes go with it. “Undo Last Change of Records” brings them back.')}`
        : l10n.t('Their sources, statuses and notes go with them. “Undo Last Change of Records” brings them back.');
    if ((await showWarning(question, { modal: true, detail }, yes)) !== yes) {
      return;
    }
    for (const model of new Set(all.map((target) => target.model))) {
      const subjects = all.filter((target) => target.model === model).map(({ row }) => ({ row }));
      await changeRecords(context, model, subjects, (engine, file, id) => engine.removeClaim(file, id));
    }
  },
};
