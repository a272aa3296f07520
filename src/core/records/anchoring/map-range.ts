import type { Alignment } from './alignment';
import type { TokenRange, Tokens } from './tokens';

/** Where a range of the old text is in the new one. */
export interface MappedRange extends TokenRange {
  /** Share of the letters and digits that are still there, 0 to 1. */
  readonly kept: number;
}

/** Tokens that may lie between two kept tokens of one passage beyond what lay between them before. */
const SLACK = 24;

/**
 * Follows a range through an alignment. Where the alignment tears it apart, the heaviest connected piece counts. A word that was
 * replaced at an edge stays inside: the neighbour outside tells where the passage begins. Null when nothing is left.
 */
export function mapRange(before: Tokens, alignment: Alignment, range: TokenRange): MappedRange | null {
  const piece = heaviestPiece(before, alignment, range);
  if (!piece) return null;
  const total = sum(before, range.from, range.to);
  const { toNew } = alignment;
  let from = toNew[piece.from] ?? 0;
  let to = (toNew[piece.to] ?? 0) + 1;
  const lostLeft = piece.from - range.from;
  const lostRight = range.to - 1 - piece.to;
  const left = range.from === 0 ? -1 : (toNew[range.from - 1] ?? -1);
  const right = range.to === toNew.length ? alignment.toOld.length : (toNew[range.to] ?? -1);
  if (lostLeft > 0 && (left >= 0 || range.from === 0) && within(from - left - 1, lostLeft)) from = left + 1;
  if (lostRight > 0 && right >= 0 && within(right - to, lostRight)) to = right;
  return { from, to, kept: total === 0 ? 1 : piece.weight / total };
}

/** Whether as many tokens can have come in the place of those that were lost. */
function within(added: number, lost: number): boolean {
  return added >= 0 && added <= lost * 2 + 2;
}

interface Piece {
  /** First kept token of the old text. */
  readonly from: number;
  /** Last kept token of the old text. */
  readonly to: number;
  readonly weight: number;
}

function heaviestPiece(before: Tokens, { toNew }: Alignment, range: TokenRange): Piece | null {
  let best: Piece | null = null;
  let from = -1;
  let last = -1;
  let weight = 0;
  const close = (): void => {
    // A piece of punctuation alone only counts where the range is nothing else.
    if (from >= 0 && (best === null || weight > best.weight)) best = { from, to: last, weight };
    from = -1;
    weight = 0;
  };
  for (let i = range.from; i < range.to; i++) {
    const now = toNew[i] ?? -1;
    if (now < 0) continue;
    const step = from < 0 ? 1 : now - (toNew[last] ?? 0);
    if (from >= 0 && (step <= 0 || step > i - last + SLACK)) close();
    if (from < 0) from = i;
    last = i;
    weight += before.weights[i] ?? 0;
  }
  close();
  return best;
}

function sum(tokens: Tokens, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += tokens.weights[i] ?? 0;
  return total;
}
