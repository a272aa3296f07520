import { fillGaps } from './gap-alignment';
import { findBlocks } from './shared-blocks';
import type { Tokens, Vocabulary } from './tokens';

/** Which token of one text became which token of another; -1 where it has no counterpart. */
export interface Alignment {
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
}

/**
 * Aligns two versions of a text token by token. Runs of tokens that stand once in each text are found first, wherever they are,
 * so that a moved paragraph stays aligned; then what lies between them by the shortest edit script. Work is bounded by the number
 * of tokens, not by a clock: the same texts always give the same alignment. Both texts are tokenized with the vocabulary.
 */
export function align(before: Tokens, after: Tokens, vocabulary: Vocabulary): Alignment {
  const alignment: Alignment = {
    toNew: new Int32Array(before.length).fill(-1),
    toOld: new Int32Array(after.length).fill(-1),
  };
  findBlocks(before, after, alignment);
  fillGaps(before, after, vocabulary, alignment);
  return alignment;
}
