import { bestAgreement, contextAgreement, meanAgreement } from './context';
import type { Pattern } from './pattern';
import { occurrences, type TextIndex } from './text-index';
import { weightOf, type TokenRange } from './tokens';

/** A place where the words stand as the target has them. */
interface ExactMatch extends TokenRange {
  /** False for a place that a person must accept: too short without surroundings, or one of several that look alike. */
  readonly sure: boolean;
}

/** Letters and digits from which on words are unlikely to stand somewhere else by chance. */
const LONG = 24;
/** Agreement of the better side that counts as known surroundings. */
const SOME_CONTEXT = 0.25;
/** Agreement of both sides that the best of several hits needs. */
const GOOD_CONTEXT = 0.4;
/** By how much the best of several hits must win. */
const LEAD = 0.1;

/**
 * Finds the words of a target where they stand unchanged. `allowed` leaves out places that are known to be other words (the same
 * words that stood there before).
 */
export function matchExact(index: TextIndex, pattern: Pattern, allowed: (start: number) => boolean): ExactMatch | null {
  const hits = occurrences(index, pattern.exact).filter(allowed);
  const first = hits[0];
  if (first === undefined) return null;
  const range = (start: number): TokenRange => ({ from: start, to: start + pattern.exact.length });
  if (hits.length === 1) {
    const long = weightOf(pattern.tokens, pattern.words) >= LONG;
    const known = bestAgreement(contextAgreement(index, pattern, range(first))) >= SOME_CONTEXT;
    return { ...range(first), sure: long || known };
  }
  let best = first;
  let score = -1;
  let second = -1;
  for (const hit of hits) {
    const agreement = meanAgreement(contextAgreement(index, pattern, range(hit))) ?? 0;
    if (agreement > score) [best, score, second] = [hit, agreement, score];
    else if (agreement > second) second = agreement;
  }
  return { ...range(best), sure: score >= GOOD_CONTEXT && score - second >= LEAD };
}
