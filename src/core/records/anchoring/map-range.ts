import type { Alignment } from './alignment';
import type { TokenRange, Tokens } from './tokens';

/** Where a range of the old text is in the new one. */
interface MappedRange extends TokenRange {
  /** Share of the letters and digits that are still there, 0 to 1. */
  readonly kept: number;
}

/** Tokens that may lie between two kept tokens of one passage beyond what lay between them before. */
const SLACK = 24;

/**
 * Follows a range through an alignment. Where the alignment tears it apart, the heaviest connected piece counts. A word that was
 * replaced at an edge stays inside: the token that stood outside tells where the passage begins or ends. Null when nothing is
 * left.
 */
export function mapRange(before: Tokens, after: Tokens, alignment: Alignment, range: TokenRange): MappedRange | null {
  const piece = heaviestPiece(before, alignment, range);
  if (!piece) return null;
  const total = sum(before, range.from, range.to);
  const first = alignment.toNew[piece.from] ?? 0;
  const last = alignment.toNew[piece.to] ?? 0;
  const lostLeft = piece.from - range.from;
  const lostRight = range.to - 1 - piece.to;
  const left = lostLeft === 0 ? -1 : neighbour(before, after, alignment, range, first, -1, lostLeft);
  const right = lostRight === 0 ? -1 : neighbour(before, after, alignment, range, last, 1, lostRight);
  return {
    from: left < 0 ? first : left + 1,
    to: right < 0 ? last + 1 : right,
    kept: total === 0 ? 1 : piece.weight / total,
  };
}

/**
 * The new token that ends the passage, looked for from its last kept token outward over as many tokens as can have come in the
 * place of the lost ones: one that equals the old token outside, or that stands for another old token outside. -1 for none.
 */
function neighbour(
  before: Tokens,
  after: Tokens,
  { toOld }: Alignment,
  range: TokenRange,
  kept: number,
  step: 1 | -1,
  lost: number,
): number {
  const id = before.ids[step > 0 ? range.to : range.from - 1] ?? -1;
  for (let n = 1; n <= lost * 2 + 3; n++) {
    const token = kept + n * step;
    const old = toOld[token];
    if (old === undefined) return -1;
    if (after.ids[token] === id || (old >= 0 && (old < range.from || old >= range.to))) return token;
  }
  return -1;
}

interface Piece {
  /** First kept token of the old text. */
  readonly from: number;
  /** Last kept token of the old text. */
  readonly to: number;
  readonly weight: number;
}

/** Kept tokens with nothing added between them. */
interface Group extends Piece {
  /** Tokens added in the new text between this group and the one before. */
  readonly gap: number;
}

function heaviestPiece(before: Tokens, alignment: Alignment, range: TokenRange): Piece | null {
  let best: Piece | null = null;
  for (const groups of pieces(before, alignment, range)) {
    const piece = withoutStrays(groups, alignment, range);
    if (piece && (best === null || piece.weight > best.weight)) best = piece;
  }
  return best;
}

/** The kept tokens of a range, cut where the new text goes back or where much was added. */
function pieces(before: Tokens, { toNew }: Alignment, range: TokenRange): readonly (readonly Group[])[] {
  const all: Group[][] = [];
  let last = -1;
  for (let i = range.from; i < range.to; i++) {
    const now = toNew[i] ?? -1;
    if (now < 0) continue;
    const weight = before.weights[i] ?? 0;
    const step = last < 0 ? 0 : now - (toNew[last] ?? 0);
    const piece = all.at(-1);
    const group = piece?.at(-1);
    if (!piece || !group || step <= 0 || step > i - last + SLACK) all.push([{ from: i, to: i, weight, gap: 0 }]);
    else if (step === 1) piece[piece.length - 1] = { ...group, to: i, weight: group.weight + weight };
    else piece.push({ from: i, to: i, weight, gap: step - 1 });
    last = i;
  }
  return all;
}

/**
 * A piece without light groups at its ends that much added text parts from the rest: a common word that the alignment found
 * beyond the passage. A group that the text outside the range goes on from is no stray.
 */
function withoutStrays(groups: readonly Group[], { toNew }: Alignment, range: TokenRange): Piece | null {
  const follows = (i: number): boolean =>
    i > 0 && i < toNew.length && toNew[i] !== -1 && toNew[i] === (toNew[i - 1] ?? -2) + 1;
  let first = 0;
  let last = groups.length - 1;
  for (let i = 0, weight = 0; i + 1 < groups.length && !(groups[0]?.from === range.from && follows(range.from)); i++) {
    weight += groups[i]?.weight ?? 0;
    if (weight < (groups[i + 1]?.gap ?? 0)) first = i + 1;
  }
  for (let i = last, weight = 0; i > first && !(groups.at(-1)?.to === range.to - 1 && follows(range.to)); i--) {
    weight += groups[i]?.weight ?? 0;
    if (weight < (groups[i]?.gap ?? 0)) last = i - 1;
  }
  const kept = groups.slice(first, last + 1);
  const from = kept[0]?.from;
  const to = kept.at(-1)?.to;
  if (from === undefined || to === undefined) return null;
  return { from, to, weight: kept.reduce((sum, group) => sum + group.weight, 0) };
}

function sum(tokens: Tokens, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += tokens.weights[i] ?? 0;
  return total;
}
