/** Where a text says what a locator names. Pure. */
import type { Span } from '../../core/analysis';
import type { Locator } from '../../core/records/locator';

/** A line, a time as a transcript prints it, a page mark, or words; null where the text has none. */
export function placeInText(text: string, locator: Locator): Span | null {
  switch (locator.kind) {
    case 'line':
      return lineIn(text, locator.line);
    case 'time':
      return found(text, `(?<![\\d:])(?:${timesAsPrinted(locator.seconds).join('|')})(?![\\d:])`);
    case 'page':
      return found(text, `(?<!\\p{L})(?:page|p\\.)\\s?${locator.page}(?!\\d)`);
    case 'text':
      return found(text, locator.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  }
}

/** Case does not matter; the letters of the text stay as they are, so that offsets do. */
function found(text: string, pattern: string): Span | null {
  const match = new RegExp(pattern, 'iu').exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function lineIn(text: string, line: number): Span | null {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) {
      return null;
    }
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

function timesAsPrinted(seconds: number): readonly string[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [`${two(h)}:${two(m)}:${two(s)}`, `${h}:${two(m)}:${two(s)}`, ...(h === 0 ? [`${two(m)}:${two(s)}`] : [])];
}
