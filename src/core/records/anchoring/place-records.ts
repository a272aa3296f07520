import type { ClaimRecord } from '../types';
import { align } from './align';
import { matchApproximately } from './approximate-match';
import { matchExact } from './exact-match';
import { mapRange } from './map-range';
import { makePattern, type Pattern } from './pattern';
import { indexText, type TextIndex } from './text-index';
import { rawSpan, tokensIn, type TokenRange } from './tokens';

/** The last text in which the places of records were known. Offsets are into that text. */
export interface PreviousText {
  readonly text: string;
  readonly places: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

/**
 * Where a record's words are, and how that is known. difference: by comparing with the text before · exact: the words stand
 * unchanged · suggestion: a person must accept the place.
 */
export interface Placement {
  readonly start: number;
  readonly end: number;
  readonly by: 'difference' | 'exact' | 'suggestion';
}

/** Share of a passage that must be left for the comparison with the text before to decide by itself. */
const KEPT = 0.5;

/**
 * Finds every record in a text; null for one that is not there. With a previous text the difference decides first, so that an
 * edited passage does not jump to a copy of its old words; and words that stood elsewhere before are never taken for it.
 */
export function placeRecords(
  index: TextIndex,
  claims: readonly ClaimRecord[],
  previous?: PreviousText,
): readonly (Placement | null)[] {
  const follow = previous ? follower(index, previous) : null;
  return claims.map((claim) => {
    const pattern = makePattern(claim.target, index.vocabulary);
    if (pattern.exact.length === 0) return null;
    const followed = follow?.(claim, pattern);
    if (followed?.place) return { ...rawSpan(index.tokens, followed.place), by: 'difference' };
    return bySelectors(index, pattern, followed?.isOther ?? (() => false));
  });
}

function bySelectors(index: TextIndex, pattern: Pattern, isOther: (range: TokenRange) => boolean): Placement | null {
  const size = pattern.exact.length;
  const exact = matchExact(index, pattern, (start) => !isOther({ from: start, to: start + size }));
  if (exact) return { ...rawSpan(index.tokens, exact), by: exact.sure ? 'exact' : 'suggestion' };
  const near = matchApproximately(index, pattern, (range) => !isOther(range));
  return near ? { ...rawSpan(index.tokens, near), by: 'suggestion' } : null;
}

interface Followed {
  readonly place: TokenRange | null;
  /** Whether most of a range was elsewhere in the text before, so that it is not this record's. */
  readonly isOther: (range: TokenRange) => boolean;
}

/** Follows records from the previous text into the present one. */
function follower(index: TextIndex, previous: PreviousText): (claim: ClaimRecord, pattern: Pattern) => Followed | null {
  const before = indexText(previous.text, index.vocabulary);
  const alignment = align(before.tokens, index.tokens, index.vocabulary);
  return (claim, pattern) => {
    const range = rangeBefore(before, claim, pattern, previous);
    if (!range) return null;
    const mapped = mapRange(before.tokens, index.tokens, alignment, range);
    const place = mapped && mapped.kept >= KEPT ? mapped : null;
    return {
      place,
      isOther: (candidate) => {
        let elsewhere = 0;
        for (let i = candidate.from; i < candidate.to; i++) {
          const old = alignment.toOld[i] ?? -1;
          if (old >= 0 && (old < range.from || old >= range.to)) elsewhere++;
        }
        return elsewhere * 2 > candidate.to - candidate.from;
      },
    };
  };
}

function rangeBefore(
  before: TextIndex,
  claim: ClaimRecord,
  pattern: Pattern,
  previous: PreviousText,
): TokenRange | null {
  const known = Object.hasOwn(previous.places, claim.id) ? previous.places[claim.id] : undefined;
  if (known) {
    const range = tokensIn(before.tokens, known.start, known.end);
    return range.to > range.from ? range : null;
  }
  const exact = matchExact(before, pattern, () => true);
  return exact?.sure ? exact : null;
}
