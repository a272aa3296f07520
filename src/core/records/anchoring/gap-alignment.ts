import { diffArrays } from 'diff';
import type { Alignment } from './alignment';
import { isSimilarWord } from './similar-words';
import type { Tokens, Vocabulary } from './tokens';

/** Longest edit script of one gap, in tokens. Two versions of a paragraph differ by less; more is another paragraph. */
const MAX_GAP_EDITS = 512;
/**
 * Steps of all edit scripts of one alignment: the library walks about d² / 2 paths for d edits. Bounds a hostile pair of texts to
 * well under a second.
 */
const MAX_STEPS = 4_000_000;

interface Gap {
  /** Free tokens of the old text, in order. */
  readonly a: readonly number[];
  /** Free tokens of the new text that may be theirs, in order. */
  readonly b: readonly number[];
  /** Whether the gap has one counterpart, not two that a move has torn apart. */
  readonly whole: boolean;
}

/** Aligns what lies between aligned blocks. */
export function fillGaps(before: Tokens, after: Tokens, vocabulary: Vocabulary, alignment: Alignment): void {
  let steps = MAX_STEPS;
  // Whole gaps first: what they take is not free for the torn ones.
  for (const whole of [true, false]) {
    for (const gap of gaps(alignment)) {
      if (gap.whole === whole) steps -= fill(gap, before, after, vocabulary, alignment, steps);
    }
  }
}

function* gaps({ toNew, toOld }: Alignment): Generator<Gap> {
  const freeFrom = nextTaken(toOld);
  let i = 0;
  while (i < toNew.length) {
    if (toNew[i] !== -1) {
      i++;
      continue;
    }
    let end = i;
    while (end < toNew.length && toNew[end] === -1) end++;
    const left = i === 0 ? 0 : (toNew[i - 1] ?? -1) + 1;
    const right = end === toNew.length ? toOld.length : (toNew[end] ?? 0);
    const leftEnd = freeFrom[left] ?? toOld.length;
    if (leftEnd === right) {
      yield { a: range(i, end), b: range(left, right), whole: true };
    } else {
      let rightStart = right;
      // The free run before `right`; it stops at the run that begins at `left`, which is counted already.
      while (rightStart > 0 && toOld[rightStart - 1] === -1 && (rightStart > leftEnd || rightStart <= left))
        rightStart--;
      yield { a: range(i, end), b: [...range(left, leftEnd), ...range(rightStart, right)], whole: false };
    }
    i = end;
  }
}

/** For each index the next one that is taken, or the length. */
function nextTaken(taken: Int32Array): Int32Array {
  const next = new Int32Array(taken.length + 1);
  next[taken.length] = taken.length;
  for (let i = taken.length - 1; i >= 0; i--) next[i] = taken[i] === -1 ? (next[i + 1] ?? 0) : i;
  return next;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Aligns one gap; returns the steps that it took. */
function fill(
  gap: Gap,
  before: Tokens,
  after: Tokens,
  vocabulary: Vocabulary,
  alignment: Alignment,
  steps: number,
): number {
  const a = gap.a.filter((i) => alignment.toNew[i] === -1);
  const b = gap.b.filter((i) => alignment.toOld[i] === -1);
  if (a.length === 0 || b.length === 0) return 0;
  const limit = Math.min(a.length + b.length, MAX_GAP_EDITS, Math.floor(Math.sqrt(2 * Math.max(0, steps))));
  const parts = diffArrays(
    a.map((i) => before.ids[i] ?? -1),
    b.map((i) => after.ids[i] ?? -1),
    { maxEditLength: limit },
  );
  if (!parts) return (limit * limit) / 2;
  let edits = 0;
  let x = 0;
  let y = 0;
  let removed: number[] = [];
  let added: number[] = [];
  const flush = (): void => {
    if (removed.length === added.length) {
      for (const [n, old] of removed.entries()) {
        const now = added[n] ?? -1;
        const [word, other] = [vocabulary.word(before.ids[old] ?? -1), vocabulary.word(after.ids[now] ?? -1)];
        if (isSimilarWord(word, other)) connect(alignment, old, now);
      }
    }
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.removed) {
      removed.push(...a.slice(x, x + part.count));
      x += part.count;
      edits += part.count;
    } else if (part.added) {
      added.push(...b.slice(y, y + part.count));
      y += part.count;
      edits += part.count;
    } else {
      flush();
      for (let n = 0; n < part.count; n++) connect(alignment, a[x++] ?? -1, b[y++] ?? -1);
    }
  }
  flush();
  return (edits * edits) / 2;
}

/** Notes that an old token became a new one. */
export function connect({ toNew, toOld }: Alignment, old: number, now: number): void {
  toNew[old] = now;
  toOld[now] = old;
}
