import { connect, disconnect, type Alignment } from './alignment';
import { connectRuns, uniqueRuns, type Run } from './shared-runs';
import type { Tokens } from './tokens';

/** Share of a passage that must be found in its old place for a copy elsewhere to be only a copy. */
const STILL_THERE = 0.6;
/** Share of the tokens at the new place that may belong to other passages. */
const TAKEN = 0.5;

/**
 * Finds passages that are gone from their place and stand elsewhere now. A passage that is still in its place, though edited, stays
 * there. Linear.
 */
export function followMoves(before: Tokens, after: Tokens, alignment: Alignment, size: number): void {
  const none: Alignment = {
    toNew: new Int32Array(before.length).fill(-1),
    toOld: new Int32Array(after.length).fill(-1),
  };
  // First among all tokens, because stray words of a moved passage may be aligned already; then among those that are free.
  const runs = uniqueRuns(before.ids, after.ids, none, size).sort((x, y) => y.length - x.length || x.a - y.a);
  const moves: Run[] = [];
  for (const run of runs) {
    if (share(before.weights, alignment.toNew, run.a, run.length) >= STILL_THERE) continue;
    if (share(null, alignment.toOld, run.b, run.length) > TAKEN) continue;
    for (let n = 0; n < run.length; n++) {
      disconnect(alignment, run.a + n);
      const old = alignment.toOld[run.b + n] ?? -1;
      if (old >= 0) disconnect(alignment, old);
      connect(alignment, run.a + n, run.b + n);
    }
    moves.push(run);
  }
  connectRuns(before, after, alignment, uniqueRuns(before.ids, after.ids, alignment, size));
  grow(before.ids, after.ids, alignment, moves);
}

/** Share of the tokens from `from` on that have a counterpart, by weight where weights are given. */
function share(weights: Uint16Array | null, counterpart: Int32Array, from: number, length: number): number {
  let total = 0;
  let found = 0;
  for (let i = from; i < from + length; i++) {
    const weight = weights ? (weights[i] ?? 0) : 1;
    total += weight;
    if (counterpart[i] !== -1) found += weight;
  }
  return total === 0 ? 1 : found / total;
}

function grow(a: Int32Array, b: Int32Array, alignment: Alignment, runs: readonly Run[]): void {
  const free = (i: number, j: number): boolean =>
    alignment.toNew[i] === -1 && alignment.toOld[j] === -1 && a[i] === b[j];
  for (const run of runs) {
    for (let i = run.a + run.length, j = run.b + run.length; i < a.length && j < b.length && free(i, j); i++, j++) {
      connect(alignment, i, j);
    }
    for (let i = run.a - 1, j = run.b - 1; i >= 0 && j >= 0 && free(i, j); i--, j--) connect(alignment, i, j);
  }
}
