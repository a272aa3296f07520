/** Quotations over several paragraphs. */
import type { Place } from '../unit/local-claim';
import type { Open } from './state';
import { addWhole, type ClaimDraft, type Work } from './work';

/** A quotation goes on over this many paragraphs without marks at most. */
const MOST_BETWEEN = 8;

/** A quotation that the units before left open goes on where this one opens with a mark again, or closes it. */
export function continueQuotation(work: Work, open: Open | null): void {
  if (open === null) return;
  const { startsQuoted, closes, dash } = work.unit.analysis;
  if (startsQuoted && open.between.length === 0) reopen(work, open);
  else if (!startsQuoted && closes >= 0 && !dash) closeQuotation(work, open, closes);
}

/** The quotation that is still open behind a paragraph without marks, or null: a turn of dialogue is somebody else's. */
export function goesThrough({ unit, claims }: Work, open: Open | null): Open | null {
  const { analysis, kind, text } = unit;
  if (open === null || kind !== 'paragraph' || analysis.dash) return null;
  if (analysis.marks.length > 0 || analysis.closes >= 0) return null;
  if (open.between.length >= MOST_BETWEEN) return null;
  return {
    claim: open.claim === null ? null : { back: open.claim.back + 1, claim: open.claim.claim },
    cued: open.cued,
    mark: { ...open.mark, back: open.mark.back + 1 },
    between: [...open.between, { end: text.length, claims: claims.length }],
    earlier: open.earlier,
  };
}

/** What the unit goes on with in the quotation that it leaves open itself, or null: nothing, or words whose speaker is told. */
export function goesOnWith({ unit }: Work, open: Open | null): Open | null {
  const { startsQuoted, openMark } = unit.analysis;
  return open !== null && startsQuoted && openMark === 0 && open.between.length === 0 && !open.cued ? open : null;
}

/** The marks of the units before that a quotation left open has so far, in order, as the unit behind sees them. */
function marksOf(open: Open): Open['mark'][] {
  const marks: Open['mark'][] = [];
  let back = 1;
  for (let one: Open | null = open; one !== null; one = one.earlier) {
    back += one.mark.back;
    marks.push({ ...one.mark, back });
    back++;
  }
  return marks.reverse();
}

/** “« A. ¶ B. ¶ C », a dit X”: the paragraphs from the mark that opens to the one that closes are one quotation. */
function closeQuotation(work: Work, open: Open, closes: number): void {
  const there = open.claim === null ? null : { back: open.claim.back + 1, claim: open.claim.claim };
  const marks = marksOf(open);
  const rest: Place[] = open.between.map(({ end }, n) => ({ back: open.between.length - n, start: 0, end }));
  rest.push({ back: 0, start: 0, end: closes });
  open.between.forEach(({ claims }, n) => {
    for (let claim = 0; claim < claims; claim++)
      work.amendments.push({ back: open.between.length - n, claim, drop: true });
  });
  const inside = work.claims.filter(({ parts }) => parts.every(({ end }) => end <= closes));
  const cued = inside.find(({ cue }) => cue !== null && cue.start >= closes);
  for (const claim of inside) claim.parts = [];
  if (cued === undefined && there !== null) {
    work.amendments.push({ ...there, parts: rest });
    return;
  }
  const claim: ClaimDraft = cued ?? addWhole(work);
  claim.local = { ...claim.local, kind: 'direct' };
  claim.parts = [...marks.map(toPlace), ...rest];
  if (cued === undefined) {
    claim.reason = 'quotation over paragraphs';
    claim.confidence = 0.5;
  }
  if (there !== null) work.amendments.push({ ...there, drop: true });
  joinMarks(work, marks, work.claims.indexOf(claim));
}

/** The quotation goes on with the mark that opens this unit. */
function reopen(work: Work, open: Open): void {
  const mark = work.unit.analysis.marks[0];
  if (mark === undefined) return;
  const there = open.claim === null ? null : { back: open.claim.back + 1, claim: open.claim.claim };
  const reference = work.marks[0] ?? null;
  const claim = reference === null ? undefined : work.claims[reference.claim];
  if (claim !== undefined && claim.cue !== null) {
    // ““A,” she said. “B. ¶ “C,” she added.”: each has its own.
    if (open.cued) return;
    // The cue is here, so the words there become the first part of this claim, and no other's.
    const before = marksOf(open);
    claim.parts = [...before.map(toPlace), ...claim.parts];
    if (there !== null) work.amendments.push({ ...there, drop: true });
    joinMarks(work, before, reference?.claim ?? 0);
  } else if (there !== null) {
    work.amendments.push({ ...there, parts: [{ back: 0, start: mark.start, end: mark.end }] });
    if (claim !== undefined && reference !== null) claim.parts = [];
    work.marks[0] = there;
  } else if (claim === undefined) {
    const whole = addWhole(work);
    const before = marksOf(open);
    whole.parts = [...before.map(toPlace), ...whole.parts];
    whole.reason = 'quotation over paragraphs';
    whole.confidence = 0.5;
    joinMarks(work, before, work.claims.length - 1);
  }
}

function toPlace({ back, start, end }: Open['mark']): Place {
  return { back, start, end };
}

/** Marks of units before are of a claim of this one. */
function joinMarks(work: Work, marks: readonly Open['mark'][], claim: number): void {
  for (const { back, mark } of marks) work.laterMarks.push({ back, mark, claim: { back: 0, claim } });
}
