import { l10n } from 'vscode';
import type { DraftProgress } from '../documents/row';
import { numberWords } from './numbers';
import { plural } from './plural';

/** “3 claims” */
export function claimsCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} claim', args: [numberWords(count)], comment: ['Exactly one claim (in French also none)'] }),
    l10n.t('{0} claims', numberWords(count)),
  );
}

/** “3 verified” */
function verifiedCount(count: number): string {
  return plural(
    count,
    l10n.t({
      message: '{0} verified',
      args: [numberWords(count)],
      comment: ['One claim (in French also none) is verified'],
    }),
    l10n.t({ message: '{0} verified', args: [numberWords(count)], comment: ['Several claims are verified'] }),
  );
}

/** “7 claims, 2 verified, 1 to correct” */
export function progressWords({ total, verified, failed }: DraftProgress): string {
  return [claimsCount(total), total > 0 && verifiedCount(verified), failed > 0 && wrongCount(failed)]
    .filter(Boolean)
    .join(', ');
}

/** “3 claims to verify” */
export function toVerifyCount(count: number): string {
  return plural(
    count,
    l10n.t({
      message: '{0} claim to verify',
      args: [numberWords(count)],
      comment: ['Exactly one claim (in French also none)'],
    }),
    l10n.t('{0} claims to verify', numberWords(count)),
  );
}

/** “3 mentions” */
export function mentionsCount(count: number): string {
  return plural(
    count,
    l10n.t({
      message: '{0} mention',
      args: [numberWords(count)],
      comment: ['Exactly one mention (in French also none)'],
    }),
    l10n.t('{0} mentions', numberWords(count)),
  );
}

/** “3 findings” */
export function problemsCount(count: number): string {
  return plural(
    count,
    l10n.t({
      message: '{0} finding',
      args: [numberWords(count)],
      comment: ['Exactly one finding (in French also none)'],
    }),
    l10n.t('{0} findings', numberWords(count)),
  );
}

/** “3 places” */
export function placesCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} place', args: [numberWords(count)], comment: ['Exactly one place (in French also none)'] }),
    l10n.t('{0} places', numberWords(count)),
  );
}

/** “3 articles” */
export function articlesCount(count: number): string {
  return plural(
    count,
    l10n.t({
      message: '{0} article',
      args: [numberWords(count)],
      comment: ['Exactly one article (in French also none)'],
    }),
    l10n.t('{0} articles', numberWords(count)),
  );
}

/** Progress of what has a record; claims without one are no part of it. */
export function ofRecords(done: number, total: number): string {
  return l10n.t({
    message: 'records done: {0} of {1}',
    args: [numberWords(done), numberWords(total)],
    comment: ['Records that need no more work'],
  });
}

/** “3 to verify” */
export function openCount(count: number): string {
  return l10n.t({ message: '{0} to verify', args: [numberWords(count)], comment: ['Records still to verify'] });
}

/** “3 not annotated” */
export function withoutRecordCount(count: number): string {
  return l10n.t({ message: '{0} not annotated', args: [numberWords(count)], comment: ['Claims without a record'] });
}

/** “3 to correct” */
export function wrongCount(count: number): string {
  return l10n.t({
    message: '{0} to correct',
    args: [numberWords(count)],
    comment: ['Records whose words do not hold'],
  });
}

/** “3 to look at again” */
export function againCount(count: number): string {
  return l10n.t({
    message: '{0} to look at again',
    args: [numberWords(count)],
    comment: ['Records whose words changed since checked'],
  });
}
