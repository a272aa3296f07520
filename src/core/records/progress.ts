import { statusOf, verdictOf, type AnchoredRecord, type CheckStatus, type ClaimsFile, type Verdict } from './types';
import { STATUSES, VERDICTS } from './vocabulary';

/** How far the work on an article is. */
export interface Progress {
  /** Records; the second version of one, which a conflict left, is none of its own as long as the first is there. */
  readonly total: number;
  /** Records that nobody has to look at any more: checked without drift, not checkable, waived, and not to be settled between versions. */
  readonly done: number;
  readonly byStatus: Readonly<Record<CheckStatus, number>>;
  /** Of checked records: what a verdict says of one that is open again is for whoever is at it. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly drifted: number;
  readonly suggested: number;
  readonly orphans: number;
}

const DONE: ReadonlySet<CheckStatus> = new Set(['checked', 'not-checkable', 'waived'] satisfies CheckStatus[]);

/** Counts the records of a file; without anchors, as over a whole workspace, nothing counts as drifted or lost. */
export function progressOf(file: ClaimsFile, anchors: readonly Pick<AnchoredRecord, 'id' | 'state'>[] = []): Progress {
  const states = new Map(anchors.map((anchor) => [anchor.id, anchor.state]));
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<CheckStatus, number>;
  const byVerdict = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const ids = new Set(file.claims.map(({ id }) => id));
  const records = file.claims.filter(({ conflictOf }) => !conflictOf || !ids.has(conflictOf));
  const toSettle = new Set(file.claims.flatMap(({ id, conflictOf }) => (conflictOf ? [id, conflictOf] : [])));
  let done = 0;
  for (const claim of records) {
    const verdict = verdictOf(claim);
    byStatus[statusOf(claim)]++;
    if (verdict && statusOf(claim) === 'checked') byVerdict[verdict]++;
    if (DONE.has(statusOf(claim)) && states.get(claim.id) !== 'drifted' && !toSettle.has(claim.id)) done++;
  }
  const count = (state: AnchoredRecord['state']): number => anchors.filter((anchor) => anchor.state === state).length;
  return {
    total: records.length,
    done,
    byStatus,
    byVerdict,
    drifted: count('drifted'),
    suggested: count('suggested'),
    orphans: count('orphan'),
  };
}

/** Share of records that have a sure place in the text, 0 to 1: above 0.7 a lost records file belongs to the article. */
export function anchoredShare(anchors: readonly Pick<AnchoredRecord, 'state'>[]): number {
  if (anchors.length === 0) return 0;
  return anchors.filter(({ state }) => state !== 'orphan' && state !== 'suggested').length / anchors.length;
}
