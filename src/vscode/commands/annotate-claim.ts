import { annotate } from '../annotate/series';
import { writableDraft, type Subject } from '../annotate/change-record';
import { hintPrivacy } from '../annotate/privacy-hint';
import { pickKind } from '../annotate/pick-kind';
import { Sitting } from '../annotate/sitting';
import type { DocumentModel } from '../documents/document-model';
import type { Command, CommandContext } from './command';
import { reportNoTarget } from './no-target';
import { selectedWords, targetsOf } from './target';

/**
 * Writes down who said a claim, where it comes from and where its verification stands, for the claim at the cursor or
 * for selected words. Opens where work is left.
 */
export const annotateClaim: Command = {
  id: 'dixit.annotateClaim',
  asks: true,
  async run(context, ...args) {
    const found = await subjectOf(context, args);
    if (!found) {
      await reportNoTarget(args);
      return;
    }
    const { subject, words } = found;
    const model = await writableDraft(context, found.model, subject);
    if (!model) {
      return;
    }
    const kind = 'selection' in subject ? await pickKind(words) : null;
    if (kind === undefined) {
      return;
    }
    const sitting = new Sitting(context, model, kind ? { ...subject, kind } : subject, words);
    await annotate(sitting);
    await hintPrivacy(context, model, sitting.record);
  },
};

interface Found {
  readonly model: DocumentModel;
  readonly subject: Subject;
  readonly words: string;
}

async function subjectOf(context: CommandContext, args: readonly unknown[]): Promise<Found | null> {
  const selection = args.length === 0 ? await selectedWords(context) : null;
  if (selection) {
    const { model, text, start, end } = selection;
    return { model, subject: { selection: { start, end }, text }, words: text.slice(start, end) };
  }
  const [target] = await targetsOf(context, args);
  return target ? { model: target.model, subject: { row: target.row }, words: target.row.words } : null;
}
