import { connect, type Alignment } from './alignment';
import { fillGaps } from './gap-alignment';
import { followMoves } from './moved-runs';
import { connectRuns, heaviestChain, inOrder, uniqueRuns } from './shared-runs';
import type { Tokens, Vocabulary } from './tokens';

/**
 * Lengths in tokens of the shingles that are looked for, one pass each. The first finds what is surely the same text, the second
 * what is left of edited sentences. Shorter ones would tie unrelated sentences together by a common phrase.
 */
const SHINGLES = [12, 6] as const;

/**
 * Aligns two versions of a text token by token. What is still in order comes first: both ends, runs of tokens that stand once in
 * each text, then the shortest edit script between them. What is gone from its place is then looked for elsewhere, so that a moved paragraph
 * stays aligned, and an edited one does not jump to a copy of itself. Work is bounded by the number of tokens, not by a clock: the
 * same texts always give the same alignment. Both texts are tokenized with the vocabulary.
 */
export function align(before: Tokens, after: Tokens, vocabulary: Vocabulary): Alignment {
  const alignment: Alignment = {
    toNew: new Int32Array(before.length).fill(-1),
    toOld: new Int32Array(after.length).fill(-1),
  };
  connectEnds(before, after, alignment);
  for (const size of SHINGLES) {
    const runs = uniqueRuns(before.ids, after.ids, alignment, size);
    connectRuns(before, after, alignment, heaviestChain(runs.filter(inOrder(alignment))));
  }
  fillGaps(before, after, vocabulary, alignment, 'in order');
  for (const size of SHINGLES) followMoves(before, after, alignment, size);
  fillGaps(before, after, vocabulary, alignment, 'torn');
  return alignment;
}

/**
 * Aligns what both texts begin and end with: most edits touch one place. Punctuation that the common end begins with stays free:
 * with a sentence added before it the stop may be that of the sentence before.
 */
function connectEnds(before: Tokens, after: Tokens, alignment: Alignment): void {
  const [a, b] = [before.ids, after.ids];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) connect(alignment, head, head++);
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  while (tail > 0 && before.weights[a.length - tail] === 0) tail--;
  for (let n = 1; n <= tail; n++) connect(alignment, a.length - n, b.length - n);
}
