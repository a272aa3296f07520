/** Lines of plain blocks, and units made of them. */
import { INLINE_MARKUP, readInline } from './inline';
import { type OffsetMap, OffsetMapBuilder, shift } from './offset-map';
import type { RawUnit, UnitKind } from './units';

/** First characters of a line that might start or end something else than a paragraph; the others never do. */
const LINE_MARKUP =
  /^(?:[#>|:=~]|[-+](?![\p{L}\p{N}«“"'(])|\*(?![^* ]|\*[^* ])|_(?!_*[^_ ])|`{3}|[0-9]{1,9}[.)](?: |$))/u;

/** A line of a paragraph: its text without the spaces around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether two or more spaces before the line end make a hard break. */
  readonly hard: boolean;
}

/** What a unit is, before it is read. */
export interface Place {
  readonly kind: UnitKind;
  readonly depth: number;
  readonly group: number;
}

/** What a plain block is read with: its text, and the footnotes that calls in it refer to. */
export interface Source {
  readonly text: string;
  readonly footnotes: ReadonlySet<string>;
  /** Whether it has carriage returns. */
  readonly returns: boolean;
}

/** End of the line at `at`, before its line end. */
export function lineEnd(source: Source, at: number): number {
  const { text } = source;
  if (!source.returns) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Start of the line behind a line end at `end`. */
export function nextLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

/** The text between two offsets of one line as a line. */
export function lineOf(text: string, from: number, end: number): Line {
  let start = from;
  while (start < end && text.charCodeAt(start) === 32) start++;
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 32) last--;
  return { start, end: last, hard: end - last >= 2 };
}

/** Whether a line could be more than paragraph text. */
export function mayBeMarkup(text: string, line: Line): boolean {
  return LINE_MARKUP.test(text.slice(line.start, Math.min(line.end, line.start + 12)));
}

/** Maps the one character between two lines to the line end between them, with the spaces that make it a hard one. */
function addBreak(builder: OffsetMapBuilder, source: Source, line: Line): void {
  const at = lineEnd(source, line.end);
  const start = line.hard ? line.end : at;
  builder.add(1, start, nextLine(source.text, at) - start);
}

const NONE: readonly never[] = [];

function rawUnit(place: Place, text: string, map: OffsetMap, breaks: readonly number[]): RawUnit {
  const { kind, depth, group } = place;
  return { kind, depth, group, text, map, marks: NONE, breaks };
}

/** Joins lines to one unit and takes the inline markup out. Null: the parser has to look. */
export function unitOf(source: Source, lines: readonly Line[], place: Place): RawUnit | null {
  const { text } = source;
  const first = lines[0];
  if (first === undefined) return null;
  let raw: RawUnit;
  if (lines.length === 1) {
    raw = rawUnit(place, text.slice(first.start, first.end), shift(first.start), NONE);
  } else {
    const builder = new OffsetMapBuilder();
    const breaks: number[] = [];
    const parts: string[] = [];
    let length = 0;
    lines.forEach((line, index) => {
      const width = line.end - line.start;
      parts.push(text.slice(line.start, line.end));
      builder.add(width, line.start, width);
      length += width;
      if (index === lines.length - 1) return;
      if (!line.hard) breaks.push(length);
      parts.push(line.hard ? '\n' : ' ');
      length++;
      addBreak(builder, source, line);
    });
    raw = rawUnit(place, parts.join(''), builder.build(), breaks);
  }
  return INLINE_MARKUP.test(raw.text) ? readInline(raw, source.footnotes) : raw;
}

/**
 * The one paragraph that the text from `from` to `to` is; null where it may be more.
 * @param from where the content of the first line starts, behind its marker
 */
export function paragraph(source: Source, from: number, to: number, place: Place): readonly RawUnit[] | null {
  const { text } = source;
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const end = lineEnd(source, at);
    const line = lineOf(text, at, end);
    if (line.start === line.end) {
      if (/[^ \n\r]/.test(text.slice(at, to))) return null;
      break;
    }
    if (mayBeMarkup(text, line)) return null;
    lines.push(line);
    at = nextLine(text, end);
  }
  const read = unitOf(source, lines, place);
  return read === null ? null : [read];
}
