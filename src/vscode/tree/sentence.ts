import type { Span } from '../../core/analysis';
import { oneLine } from '../interface-words/text';

/** How far a sentence may reach beyond the claim before it is cut. */
const REACH = 400;
const SENTENCE_END = /[.!?…](?:["”)\]]|\s?»)?(?=\s|$)/g;

/** The sentence that holds a span, for reading; it ends at the paragraph at the latest. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const left = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const lineEnd = text.indexOf('\n', end);
  const right = Math.min(lineEnd < 0 ? text.length : lineEnd, end + REACH);
  const ends = [...text.slice(left, right).matchAll(SENTENCE_END)].map(
    ({ 0: mark, index }) => left + index + mark.length,
  );
  const from = ends.filter((place) => place <= start).at(-1) ?? left;
  return oneLine(text.slice(from, ends.find((place) => place >= end) ?? right));
}
