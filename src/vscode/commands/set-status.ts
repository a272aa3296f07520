import { l10n } from 'vscode';
import type { CheckStatus, Verdict } from '../../core/records/vocabulary';
import { askAuthor } from '../annotate/author';
import { changeRecords, writableDraft } from '../annotate/change-record';
import { pickStatus, pickVerdict } from '../annotate/pick-status';
import type { DocumentModel } from '../documents/document-model';
import type { ClaimTarget } from '../references';
import { numberWords } from '../interface-words/numbers';
import { plural } from '../interface-words/plural';
import { today } from '../interface-words/dates';
import { shorten } from '../interface-words/text';
import type { Services } from '../services';
import type { Command } from './command';
import { targetsOrReport, withRowsBelow } from './target';

/** Sets where the verification of one claim or of several stands; from the menu of a heading, of all below it. */
export const setStatus: Command = {
  id: 'dixit.setStatus',
  asks: true,
  async run(context, ...args) {
    const targets = await writableTargets(context, await targetsOrReport(context, withRowsBelow(args)));
    const [first] = targets;
    if (!first) {
      return;
    }
    const title = plural(
      targets.length,
      l10n.t('Status: {0}', shorten(first.row.words, 50)),
      l10n.t('Status of {0} claims', numberWords(targets.length)),
    );
    const status = await pickStatus(
      { title },
      targets.length === 1 && first.row.record ? first.row.status : null,
      'checked',
    );
    if (status.kind !== 'answer') {
      return;
    }
    if (status.value !== 'checked') {
      await applyStatus(context, targets, status.value);
      return;
    }
    const present = targets.length === 1 && first.row.status === 'checked' ? first.row.verdict : null;
    const verdict = await pickVerdict({ title }, present);
    if (verdict.kind === 'answer') {
      await applyStatus(context, targets, status.value, verdict.value);
    }
  },
};

/** Checked by me, today, without further questions. */
export const markChecked: Command = {
  id: 'dixit.markChecked',
  async run(context, ...args) {
    const targets = await targetsOrReport(context, args);
    if (targets.length > 0) {
      await applyStatus(context, targets, 'checked');
    }
  },
};

/**
 * Writes one status for all targets, a write a draft; with a verdict also that, null to take one back. Resolves to whether
 * everything was written.
 */
export async function applyStatus(
  context: Services,
  wanted: readonly ClaimTarget[],
  status: CheckStatus,
  verdict?: Verdict | null,
): Promise<boolean> {
  const targets = await writableTargets(context, wanted);
  const by = targets.length > 0 ? await askAuthor() : undefined;
  if (by === undefined) {
    return false;
  }
  const stamp = { by, on: today() };
  let written = true;
  for (const model of new Set(targets.map((target) => target.model))) {
    const subjects = targets.filter((target) => target.model === model).map(({ row }) => ({ row }));
    const ids = await changeRecords(context, model, subjects, (engine, file, id, words) => {
      const next = engine.setStatus(file, id, status, stamp, words);
      return verdict === undefined ? next : engine.setVerdict(next, id, verdict, stamp);
    });
    written &&= ids !== null;
  }
  return written;
}

/** The targets, in drafts that have a place for records; none where one of them has not, which is said. */
async function writableTargets(context: Services, targets: readonly ClaimTarget[]): Promise<readonly ClaimTarget[]> {
  const drafts = new Map<DocumentModel, DocumentModel>();
  for (const { model, row } of targets) {
    const draft = drafts.get(model) ?? (await writableDraft(context, model, { row }));
    if (!draft) {
      return [];
    }
    drafts.set(model, draft);
  }
  return targets.map(({ model, row }) => ({ model: drafts.get(model) ?? model, row }));
}
