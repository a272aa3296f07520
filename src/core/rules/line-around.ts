/** The line that holds a place, without going through all of it where it is long. */
import type { Span } from '../analysis';

/** The line around [start, end), and no more of it than `most` code units on either side. */
export function lineAround(text: string, start: number, end: number, most: number): Span {
  const before = text.slice(Math.max(0, start - most), start);
  const behind = text.slice(end, end + most);
  const opens = before.lastIndexOf('\n') + 1;
  const closes = behind.indexOf('\n');
  return { start: start - before.length + opens, end: end + (closes < 0 ? behind.length : closes) };
}

/** What stands before a place on its line, and no more of it than `most` code units. */
export function lineBefore(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
