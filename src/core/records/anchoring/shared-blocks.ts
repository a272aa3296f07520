import type { Alignment } from './alignment';
import type { Tokens } from './tokens';

/**
 * Lengths in tokens of the shingles that are looked for, one pass each. The first finds what is surely the same text, the second
 * what is left of edited sentences. Shorter ones would tie unrelated sentences together by a common phrase.
 */
const SHINGLES = [12, 6] as const;

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Aligns the runs of tokens that hold a shingle which stands once in what is left of either text. Linear. */
export function findBlocks(before: Tokens, after: Tokens, alignment: Alignment): void {
  for (const size of SHINGLES) {
    const runs = uniqueRuns(before.ids, after.ids, alignment, size);
    // The longest first: a long run is surely the same text, and may take the edges that a short one claims too.
    runs.sort((x, y) => y.length - x.length || x.a - y.a);
    for (const run of runs) extend(before.ids, after.ids, alignment, run);
  }
}

function uniqueRuns(a: Int32Array, b: Int32Array, alignment: Alignment, size: number): Run[] {
  const inA = shingles(a, alignment.toNew, size);
  const inB = shingles(b, alignment.toOld, size);
  const runs: Run[] = [];
  let open: { a: number; b: number; length: number } | null = null;
  for (const [hash, at] of inA) {
    const to = inB.get(hash);
    if (at < 0 || to === undefined || to < 0 || !equalAt(a, at, b, to, size)) continue;
    // Map keeps the order of insertion, so shingles come in the order of the text.
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

/** Aligns a run and as far as the texts agree around it, over tokens that are still free. */
function extend(a: Int32Array, b: Int32Array, { toNew, toOld }: Alignment, run: Run): void {
  const free = (i: number, j: number): boolean => toNew[i] === -1 && toOld[j] === -1 && a[i] === b[j];
  let from = 0;
  while (from < run.length && !free(run.a + from, run.b + from)) from++;
  if (from === run.length) return;
  let to = from;
  while (run.a + to < a.length && run.b + to < b.length && free(run.a + to, run.b + to)) to++;
  while (run.a + from > 0 && run.b + from > 0 && free(run.a + from - 1, run.b + from - 1)) from--;
  for (let i = from; i < to; i++) {
    toNew[run.a + i] = run.b + i;
    toOld[run.b + i] = run.a + i;
  }
}
