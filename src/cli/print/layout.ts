import { replaceInvisible } from '../../core/text/invisible';

/** Columns of a terminal that is not known. */
const DEFAULT_COLUMNS = 80;
const MIN_COLUMNS = 40;
/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;

/** How wide to print on a stream: its own width from 40 to 100 columns, 80 where it has none. */
export function columnsOf(stream: { readonly columns?: number }): number {
  return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, stream.columns ?? DEFAULT_COLUMNS));
}

/** Text of a draft as one printable line: control and direction characters out, white space single, so that no draft can steer a terminal. */
export function printable(text: string): string {
  const line = text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '');
  return replaceInvisible(line, () => '').trim();
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a printable text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Breaks a text into lines of at most `columns`, between words; a longer word stays whole. No-break spaces do not break. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/[ \t\n]+/)) {
    const wordWidth = widthOf(word);
    if (line && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = '';
      width = 0;
    }
    width += (line ? 1 : 0) + wordWidth;
    line += (line ? ' ' : '') + word;
  }
  return line ? [...lines, line] : lines;
}

/** Wraps and indents: `columns` counts the indent. */
export function indented(text: string, indent: number, columns: number): string {
  return wrap(text, columns - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');
}
