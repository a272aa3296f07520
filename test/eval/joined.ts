/** Gold that makes a claim of each sentence of a quotation, read by the guide: one quotation, one claim. */
import type { GoldClaim, GoldDocument } from './gold';

/** Between two sentences inside of one pair of marks. */
const BETWEEN = /^[\s.!?…]*$/;
/** Closes the one before or opens the one behind, where it stands there. */
const MARK = /[«»“”"]/;

/**
 * The document with the direct claims joined that follow each other inside of one pair of marks, unless each has a source of its own.
 * The joint claim has the source, cue and speaker of whichever piece has one.
 */
export function joined(document: GoldDocument): GoldDocument {
  const quotes: GoldClaim[] = [];
  for (const claim of [...document.quotes].sort((a, b) => startOf(a) - startOf(b))) {
    const before = quotes.at(-1);
    if (before !== undefined && isOneQuotation(document.text, before, claim))
      quotes[quotes.length - 1] = join(before, claim);
    else quotes.push(claim);
  }
  return { ...document, quotes };
}

function isOneQuotation(text: string, before: GoldClaim, claim: GoldClaim): boolean {
  if (before.kind !== 'direct' || claim.kind !== 'direct') return false;
  if (before.source !== null && claim.source !== null) return false;
  const marked = MARK.test(text.charAt(endOf(before) - 1)) || MARK.test(text.charAt(startOf(claim)));
  return !marked && BETWEEN.test(text.slice(endOf(before), startOf(claim)));
}

function join(before: GoldClaim, claim: GoldClaim): GoldClaim {
  const own = before.source === null ? claim : before;
  const { source, cue, speaker } = own;
  const parts = [...before.parts.slice(0, -1), { start: before.parts.at(-1)?.start ?? 0, end: endOf(claim) }];
  return { ...before, parts, source, cue, ...(speaker === undefined ? {} : { speaker }) };
}

function startOf({ parts }: GoldClaim): number {
  return parts[0]?.start ?? 0;
}

function endOf({ parts }: GoldClaim): number {
  return parts.at(-1)?.end ?? 0;
}
