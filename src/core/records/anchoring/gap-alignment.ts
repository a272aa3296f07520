import { diffArrays } from 'diff';
import { connect, type Alignment } from './alignment';
import { isSimilarWord } from './similar-words';
import type { Tokens, Vocabulary } from './tokens';

/** Longest edit script of one gap, in tokens. Two versions of a paragraph differ by less; more is another paragraph. */
const MAX_GAP_EDITS = 512;
/**
 * Steps of all edit scripts of one call: the library walks about d² / 2 paths for d edits. Bounds a hostile pair of texts to
 * well under a second.
 */
const MAX_STEPS = 4_000_000;

interface Gap {
  /** Free tokens of the old text, in order. */
  readonly a: readonly number[];
  /** Free tokens of the new text that may be theirs, in order. */
  readonly b: readonly number[];
}

/**
 * Aligns what lies between aligned runs by the shortest edit script. `in order`: gaps that have one counterpart. `torn`: gaps whose
 * two ends are in different places now; what follows the one and what precedes the other is tried.
 */
export function fillGaps(
  before: Tokens,
  after: Tokens,
  vocabulary: Vocabulary,
  alignment: Alignment,
  which: 'in order' | 'torn',
): void {
  let steps = MAX_STEPS;
  for (const gap of gaps(alignment, which)) steps -= fill(gap, before, after, vocabulary, alignment, steps);
}

function* gaps({ toNew, toOld }: Alignment, which: 'in order' | 'torn'): Generator<Gap> {
  const nextTaken = takenAfter(toOld);
  const lastFree = freeBefore(toOld);
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
    const leftEnd = nextTaken[left] ?? toOld.length;
    if (leftEnd === right) {
      if (which === 'in order') yield { a: range(i, end), b: range(left, right) };
    } else if (which === 'torn') {
      const rightStart = Math.max(lastFree[right] ?? right, right > left ? leftEnd : 0);
      const [first, second] = [range(left, leftEnd), range(rightStart, right)];
      yield { a: range(i, end), b: [...first, ...second] };
    }
    i = end;
  }
}

/** For each index the next one that is taken, or the length. */
function takenAfter(taken: Int32Array): Int32Array {
  const next = new Int32Array(taken.length + 1);
  next[taken.length] = taken.length;
  for (let i = taken.length - 1; i >= 0; i--) next[i] = taken[i] === -1 ? (next[i + 1] ?? 0) : i;
  return next;
}

/** For each index the start of the free run that ends before it. */
function freeBefore(taken: Int32Array): Int32Array {
  const start = new Int32Array(taken.length + 1);
  for (let i = 1; i <= taken.length; i++) start[i] = taken[i - 1] === -1 ? (start[i - 1] ?? 0) : i;
  return start;
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
  let a = gap.a.filter((i) => alignment.toNew[i] === -1);
  let b = gap.b.filter((i) => alignment.toOld[i] === -1);
  // Equal ends first: of two equal copies the first one is the old one.
  let head = 0;
  while (head < a.length && head < b.length && before.ids[a[head] ?? -1] === after.ids[b[head] ?? -1]) {
    connect(alignment, a[head] ?? -1, b[head++] ?? -1);
  }
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - head &&
    before.ids[a[a.length - 1 - tail] ?? -1] === after.ids[b[b.length - 1 - tail] ?? -1]
  ) {
    connect(alignment, a[a.length - 1 - tail] ?? -1, b[b.length - 1 - tail++] ?? -1);
  }
  a = a.slice(head, a.length - tail);
  b = b.slice(head, b.length - tail);
  if (a.length === 0 || b.length === 0) return 0;
  const limit = Math.min(a.length + b.length, MAX_GAP_EDITS, Math.floor(Math.sqrt(2 * Math.max(0, steps))));
  const ids = [a.map((i) => before.ids[i] ?? -1), b.map((i) => after.ids[i] ?? -1)] as const;
  const parts = diffArrays(ids[0], ids[1], { maxEditLength: limit });
  if (!parts) return (limit * limit) / 2;
  const sections = pairUp(parts, a, b);
  for (const [n, { kept, removed, added }] of sections.entries()) {
    if (!isStray(kept, sections[n - 1], sections[n], before, after))
      for (const [i, j] of kept) connect(alignment, i, j);
    if (removed.length !== added.length) continue;
    for (const [m, old] of removed.entries()) {
      const now = added[m] ?? -1;
      if (isSimilarWord(vocabulary.word(before.ids[old] ?? -1), vocabulary.word(after.ids[now] ?? -1))) {
        connect(alignment, old, now);
      }
    }
  }
  const edits = sections.reduce((sum, { removed, added }) => sum + removed.length + added.length, 0);
  return (edits * edits) / 2;
}

/** Equal tokens and the change that follows them. */
interface Section {
  readonly kept: [number, number][];
  readonly removed: number[];
  readonly added: number[];
}

function pairUp(
  parts: readonly { readonly count: number; readonly added: boolean; readonly removed: boolean }[],
  a: readonly number[],
  b: readonly number[],
): readonly Section[] {
  const sections: Section[] = [{ kept: [], removed: [], added: [] }];
  let x = 0;
  let y = 0;
  for (const part of parts) {
    let section = sections.at(-1) as Section;
    if (!part.added && !part.removed && (section.removed.length > 0 || section.added.length > 0)) {
      section = { kept: [], removed: [], added: [] };
      sections.push(section);
    }
    for (let n = 0; n < part.count; n++) {
      if (part.removed) section.removed.push(a[x++] ?? -1);
      else if (part.added) section.added.push(b[y++] ?? -1);
      else section.kept.push([a[x++] ?? -1, b[y++] ?? -1]);
    }
  }
  return sections;
}

/** Share of a change on either side below which equal words in between are chance. */
const STRAY = 0.25;

/** Whether equal tokens are common words between two large changes, as one finds in any two sentences. */
function isStray(
  kept: readonly (readonly [number, number])[],
  previous: Section | undefined,
  next: Section | undefined,
  before: Tokens,
  after: Tokens,
): boolean {
  const weight = kept.reduce((sum, [i]) => sum + (before.weights[i] ?? 0), 0);
  return weight < STRAY * changed(previous, before, after) && weight < STRAY * changed(next, before, after);
}

function changed(section: Section | undefined, before: Tokens, after: Tokens): number {
  if (!section) return 0;
  const sum = (tokens: Tokens, list: readonly number[]): number =>
    list.reduce((total, i) => total + (tokens.weights[i] ?? 0), 0);
  return Math.max(sum(before, section.removed), sum(after, section.added));
}
