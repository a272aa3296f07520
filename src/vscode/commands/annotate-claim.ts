import { l10n } from 'vscode';
import { askAuthor } from '../annotate/author';
import { changeRecords, type Subject } from '../annotate/change-record';
import { pickSource } from '../annotate/pick-source';
import { pickStatus, pickVerdict } from '../annotate/pick-status';
import type { DocumentModel } from '../documents/document-model';
import { today } from '../words/dates';
import { shorten } from '../words/text';
import type { Command, CommandContext } from './command';
import { reportNoTarget } from './no-target';
import { selectedWords, targetsOf } from './target';

/**
 * Writes down where a claim comes from and where its verification stands, for the claim at the cursor or for selected
 * words. Leaving at a step keeps what was answered before it.
 */
export const annotateClaim: Command = {
  id: 'dixit.annotateClaim',
  async run(context, ...args) {
    const found = await subjectOf(context, args);
    if (!found) {
      await reportNoTarget();
      return;
    }
    const { model, subject, words, present } = found;
    if (!model.records.uri) {
      await changeRecords(context, model, [subject], (_, file) => file); // says that the article must be saved first
      return;
    }
    const title = l10n.t('Annotate “{0}”', shorten(words, 50));
    const source = await pickSource(title, 1, 2);
    if (source === undefined) {
      return;
    }
    const status = await pickStatus(title, present);
    const verdict = status === 'checked' ? await pickVerdict(title) : undefined;
    const by = status && status !== 'unchecked' ? await askAuthor() : undefined;
    await changeRecords(context, model, [subject], ({ addSource, setStatus, setVerdict }, file, id, frozen) => {
      const stamp = { by: by ?? '', on: today() };
      let next = source ? addSource(file, id, source) : file;
      next = status && by !== undefined ? setStatus(next, id, status, stamp, frozen) : next;
      return verdict && by !== undefined ? setVerdict(next, id, verdict, stamp) : next;
    });
  },
};

interface Found {
  readonly model: DocumentModel;
  readonly subject: Subject;
  readonly words: string;
  readonly present: Parameters<typeof pickStatus>[1];
}

async function subjectOf(context: CommandContext, args: readonly unknown[]): Promise<Found | null> {
  const selection = args.length === 0 ? await selectedWords(context) : null;
  if (selection) {
    const { model, start, end } = selection;
    const words = model.view?.text.slice(start, end) ?? '';
    return { model, subject: { selection: { start, end } }, words, present: null };
  }
  const [target] = await targetsOf(context, args);
  if (!target) {
    return null;
  }
  const { model, row } = target;
  return { model, subject: { row }, words: row.words, present: row.record ? row.status : null };
}
