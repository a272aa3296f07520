/** Quotations over several paragraphs. */
import type { Open } from './state';
import { addWhole, type Work } from './work';

/** A quotation that the unit before left open goes on where this one opens with a mark again. */
export function continueQuotation(work: Work, open: Open | null): void {
  const { analysis } = work.unit;
  const mark = analysis.marks[0];
  if (open === null || !analysis.startsQuoted || mark === undefined) return;
  const there = open.claim === null ? null : { back: open.claim.back + 1, claim: open.claim.claim };
  const before = { back: open.mark.back + 1, start: open.mark.start, end: open.mark.end };
  const reference = work.marks[0] ?? null;
  const claim = reference === null ? undefined : work.claims[reference.claim];
  const joins = (index: number): void => {
    work.laterMarks.push({ back: before.back, mark: open.mark.mark, claim: { back: 0, claim: index } });
  };
  if (claim !== undefined && claim.cue !== null) {
    // The cue is here, so the words there become the first part of this claim, and no other's.
    claim.parts = [before, ...claim.parts];
    if (there !== null) work.amendments.push({ ...there, drop: true });
    joins(reference?.claim ?? 0);
  } else if (there !== null) {
    work.amendments.push({ ...there, parts: [{ back: 0, start: mark.start, end: mark.end }] });
    if (claim !== undefined && reference !== null) claim.parts = [];
    work.marks[0] = there;
  } else if (claim === undefined) {
    const whole = addWhole(work);
    whole.parts = [before, ...whole.parts];
    whole.reason = 'quotation over paragraphs';
    whole.confidence = 0.5;
    joins(work.claims.length - 1);
  }
}
