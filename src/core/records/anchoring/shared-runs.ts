import { connect, type Alignment } from './alignment';
import type { Tokens } from './tokens';

/** A run of equal tokens: `length` tokens from `a` in the old text and from `b` in the new one. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The runs of free tokens that hold a shingle of `size` tokens which stands once among the free tokens of either text. Linear. */
export function uniqueRuns(a: Int32Array, b: Int32Array, alignment: Alignment, size: number): Run[] {
  const inA = shingles(a, alignment.toNew, size);
  const inB = shingles(b, alignment.toOld, size);
  const runs: Run[] = [];
  let open: { a: number; b: number; length: number } | null = null;
  for (const [hash, at] of inA) {
    const to = inB.get(hash);
    if (at < 0 || to === undefined || to < 0 || !equalAt(a, at, b, to, size)) continue;
    // A Map keeps the order of insertion, so shingles come in the order of the text.
    if (open && at === open.a + open.length - size + 1 && to === open.b + open.length - size + 1) open.length++;
    else {
      open = { a: at, b: to, length: size };
      runs.push(open);
    }
  }
  return runs;
}

/** Place of each shingle of free tokens by hash; -1 for one that stands more than once. */
function shingles(ids: Int32Array, taken: Int32Array, size: number): Map<number, number> {
  const places = new Map<number, number>();
  let power = 1;
  for (let i = 1; i < size; i++) power = Math.imul(power, FACTOR);
  let hash = 0;
  let run = 0;
  for (let i = 0; i < ids.length; i++) {
    if (taken[i] !== -1) {
      run = 0;
      hash = 0;
      continue;
    }
    if (run === size) hash = (hash - Math.imul(mix(ids[i - size] ?? 0), power)) | 0;
    else run++;
    hash = (Math.imul(hash, FACTOR) + mix(ids[i] ?? 0)) | 0;
    if (run === size) places.set(hash, places.has(hash) ? -1 : i - size + 1);
  }
  return places;
}

/** Factor of the rolling hash (the 32-bit FNV prime). */
const FACTOR = 0x01000193;

/** Spreads token numbers over 32 bits, so that sums of small numbers do not meet. */
function mix(id: number): number {
  let x = Math.imul(id + 1, 0x9e3779b1);
  x ^= x >>> 15;
  x = Math.imul(x, 0x85ebca6b);
  return x ^ (x >>> 13);
}

function equalAt(a: Int32Array, at: number, b: Int32Array, to: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (a[at + i] !== b[to + i]) return false;
  return true;
}

/** Tells whether a run keeps the order of what is aligned around it. The alignment must itself be in order. */
export function inOrder({ toNew }: Alignment): (run: Run) => boolean {
  const previous = new Int32Array(toNew.length + 1);
  let last = -1;
  for (let i = 0; i < toNew.length; i++) {
    previous[i] = last;
    if (toNew[i] !== -1) last = toNew[i] ?? last;
  }
  const next = new Int32Array(toNew.length + 1);
  let following = Number.MAX_SAFE_INTEGER;
  for (let i = toNew.length - 1; i >= 0; i--) {
    next[i] = Math.min(following, 0x7fffffff);
    if (toNew[i] !== -1) following = toNew[i] ?? following;
  }
  return ({ a, b, length }) => (previous[a] ?? -1) < b && (next[a + length - 1] ?? 0x7fffffff) >= b + length;
}

/** The runs that are in the same order in both texts and hold the most tokens together. O(n log n). */
export function heaviestChain(runs: readonly Run[]): readonly Run[] {
  const byNew = [...runs.keys()].sort((x, y) => (runs[x]?.b ?? 0) - (runs[y]?.b ?? 0));
  const rank = new Int32Array(runs.length);
  for (const [position, index] of byNew.entries()) rank[index] = position + 1;
  // A Fenwick tree over the ranks holds the run that ends the heaviest chain up to each rank.
  const tree = new Int32Array(runs.length + 1).fill(-1);
  const total = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  const heavier = (x: number, y: number): number => (y < 0 || (x >= 0 && (total[x] ?? 0) >= (total[y] ?? 0)) ? x : y);
  let best = -1;
  for (const [index, run] of runs.entries()) {
    let previous = -1;
    for (let i = (rank[index] ?? 0) - 1; i > 0; i -= i & -i) previous = heavier(previous, tree[i] ?? -1);
    before[index] = previous;
    total[index] = run.length + (previous < 0 ? 0 : (total[previous] ?? 0));
    best = heavier(best, index);
    for (let i = rank[index] ?? 0; i <= runs.length; i += i & -i) tree[i] = heavier(tree[i] ?? -1, index);
  }
  const chain: Run[] = [];
  for (let index = best; index >= 0; index = before[index] ?? -1) chain.push(runs[index] as Run);
  return chain.reverse();
}

/**
 * Aligns runs and what agrees around them, over tokens that are still free. The longest come first: they may take the edges that
 * a short one claims too. Punctuation that a run begins with stays free, as it may end the sentence before something added.
 */
export function connectRuns(before: Tokens, after: Tokens, alignment: Alignment, runs: readonly Run[]): void {
  const { toNew, toOld } = alignment;
  const [a, b] = [before.ids, after.ids];
  const free = (i: number, j: number): boolean => toNew[i] === -1 && toOld[j] === -1 && a[i] === b[j];
  const connected: { a: number; b: number; from: number; to: number }[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a)) {
    let from = 0;
    const usable = (n: number): boolean => before.weights[run.a + n] !== 0 && free(run.a + n, run.b + n);
    while (from < run.length && !usable(from)) from++;
    let to = from;
    while (to < run.length && free(run.a + to, run.b + to)) connect(alignment, run.a + to, run.b + to++);
    if (to > from) connected.push({ a: run.a, b: run.b, from, to });
  }
  // Edges only once all runs stand: a run must not grow into the place of another.
  for (const { a: i, b: j, from, to } of connected) {
    for (let n = to; i + n < a.length && j + n < b.length && free(i + n, j + n); n++) connect(alignment, i + n, j + n);
    let first = from;
    while (i + first > 0 && j + first > 0 && free(i + first - 1, j + first - 1)) first--;
    while (first < from && before.weights[i + first] === 0) first++;
    for (let n = first; n < from; n++) connect(alignment, i + n, j + n);
  }
}
