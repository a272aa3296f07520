/**
 * A text whose characters remember where they come from. Every edit of a history works on these, so that the place of a passage
 * after the history is known by construction, without looking at words.
 */
export interface Cell {
  readonly text: string;
  /** Offset in the first version, or -1 for text that was added. */
  readonly origin: number;
  /** Whether the character took the place of the original one. */
  readonly replaced: boolean;
}

export function cellsOf(text: string): Cell[] {
  return Array.from({ length: text.length }, (_, i) => ({ text: text.charAt(i), origin: i, replaced: false }));
}

export function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

export function added(text: string): Cell[] {
  return Array.from({ length: text.length }, (_, i) => ({ text: text.charAt(i), origin: -1, replaced: false }));
}

/** New words in the place of old ones: they stand where the old ones stood, and are not the old ones. */
export function replacement(old: readonly Cell[], text: string): Cell[] {
  return Array.from({ length: text.length }, (_, i) => ({
    text: text.charAt(i),
    origin: old[Math.min(old.length - 1, Math.floor((i * old.length) / text.length))]?.origin ?? -1,
    replaced: true,
  }));
}

/** The same character written otherwise: still the original one. */
export function rewritten(cell: Cell, text: string): Cell {
  return { ...cell, text };
}

export interface Truth {
  readonly start: number;
  readonly end: number;
  /** Share of the original letters and digits that are still there, 0 to 1. */
  readonly kept: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Where the passage from `start` to `end` of the first version is now; null when nothing stands in its place. */
export function truthOf(first: string, cells: readonly Cell[], start: number, end: number): Truth | null {
  let from = -1;
  let to = -1;
  let at = 0;
  const alive = new Set<number>();
  for (const cell of cells) {
    if (cell.origin >= start && cell.origin < end) {
      if (from < 0) from = at;
      to = at + cell.text.length;
      if (!cell.replaced) alive.add(cell.origin);
    }
    at += cell.text.length;
  }
  if (from < 0) return null;
  let total = 0;
  let kept = 0;
  for (let i = start; i < end; i++) {
    if (!LETTER_OR_DIGIT.test(first.charAt(i))) continue;
    total++;
    if (alive.has(i)) kept++;
  }
  return { start: from, end: to, kept: total === 0 ? 0 : kept / total };
}
