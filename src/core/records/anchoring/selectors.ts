import type { Target } from '../types';
import { isWordUnit } from './tokens';

/** Characters of surroundings that are kept on either side; measured: more only makes the file larger. */
export const CONTEXT_LENGTH = 32;

/**
 * The target for a range of a text: its words, up to 32 characters on either side, and the heading above. Quotation marks and
 * emphasis marks at the edges stay outside, so that a change of their style does not touch the record. Null when nothing is left.
 */
export function makeTarget(text: string, start: number, end: number, section: string | null = null): Target | null {
  const span = innerWords(text, start, end);
  if (!span) return null;
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(outOfPair(text, Math.max(0, span.start - CONTEXT_LENGTH), 1), span.start),
    suffix: text.slice(span.end, outOfPair(text, Math.min(text.length, span.end + CONTEXT_LENGTH), -1)),
    ...(section ? { section } : {}),
  };
}

/** Marks that may enclose words without belonging to them. */
const ENCLOSING: ReadonlySet<string> = new Set('«»“”„‟"‹›‘‚*_`~');

/** The range without white space, quotation and emphasis marks at its edges; null when nothing is left. */
export function innerWords(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && isEdge(text, from)) from++;
  while (to > from && isEdge(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Widens a range to whole words, as a selection that starts inside a word means it. */
export function wholeWords(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  if (from < text.length && isWordUnit(text.charCodeAt(from))) {
    while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  }
  if (to > 0 && isWordUnit(text.charCodeAt(to - 1))) while (to < text.length && isWordUnit(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

function isEdge(text: string, at: number): boolean {
  const character = text.charAt(at);
  return ENCLOSING.has(character) || /\s/.test(character);
}

/** Moves an offset that would cut a surrogate pair by `step`. */
function outOfPair(text: string, at: number, step: 1 | -1): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at + step : at;
}
