import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';
import type { TokenRange } from './tokens';

/** How well the surroundings of a place agree with those of a target, 0 to 1 for each side; null for a side without any. */
interface ContextAgreement {
  readonly before: number | null;
  readonly after: number | null;
}

/** Tokens of the text that are looked at beyond the number of tokens in the pattern: room for a few inserted words. */
const SLACK = 4;

/** Compares the surroundings of the tokens with those of the pattern. */
export function contextAgreement(index: TextIndex, pattern: Pattern, { from, to }: TokenRange): ContextAgreement {
  return {
    before: side(index, pattern, pattern.before, from - 1, -1),
    after: side(index, pattern, pattern.after, to, 1),
  };
}

/** Both sides in one figure; null when the target has no surroundings. */
export function meanAgreement({ before, after }: ContextAgreement): number | null {
  if (before === null) return after;
  return after === null ? before : (before + after) / 2;
}

/** The better side. */
export function bestAgreement({ before, after }: ContextAgreement): number {
  return Math.max(before ?? 0, after ?? 0);
}

/** Weight of the longest common subsequence of both sides, read outward, over the weight of the pattern's side. */
function side(
  index: TextIndex,
  pattern: Pattern,
  outward: readonly number[],
  from: number,
  step: 1 | -1,
): number | null {
  if (outward.length === 0) return null;
  const { ids, length } = index.tokens;
  const near: number[] = [];
  for (let i = from; i >= 0 && i < length && near.length < outward.length + SLACK; i += step) near.push(ids[i] ?? -1);
  let total = 0;
  let row = new Float64Array(near.length + 1);
  for (const token of outward) {
    const weight = (pattern.tokens.weights[token] ?? 0) + 1;
    total += weight;
    const next = new Float64Array(near.length + 1);
    for (let j = 1; j <= near.length; j++) {
      const both = pattern.tokens.ids[token] === near[j - 1] ? (row[j - 1] ?? 0) + weight : 0;
      next[j] = Math.max(both, row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return (row[near.length] ?? 0) / total;
}
