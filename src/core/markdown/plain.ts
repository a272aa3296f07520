/**
 * Blocks whose meaning is plain without a parser: a paragraph, heading, list item or quote of plain text, emphasis and
 * links; code, rules and comments. That is most of a newsroom's draft, and this reads it twenty times faster than the
 * parser. Each test here is strict: what might be anything else is left to the parser.
 */
import { readInline } from './inline';
import { LineKind, lineKind } from './line-kind';
import { OffsetMapBuilder, shift } from './offset-map';
import { commentsIn } from './prose';
import type { Reading } from './prose';
import { blanksEnd, closesFence, rawHtmlEnd } from './scan';
import type { RawUnit, UnitKind } from './units';

/** Characters that only the parser reads: code, escapes, replacement of NUL, tabs, tags, character references. */
// eslint-disable-next-line no-control-regex
const FOR_PARSER = /[`\\\t\0]|<[A-Za-z/!?]|&[#A-Za-z]/;
/** Inline markup that `readInline` knows. */
const INLINE = /[*_[]/;
/** First characters of a line that might start or end something else than a paragraph; the others never do. */
const LINE_MARKUP = /^(?:[#>|:=~]|[-+*](?![\p{L}\p{N}*«“"'(])|\*\*\*|_(?![^_ ])|[0-9]{1,9}[.)](?: |$))/u;

const NONE: readonly never[] = [];
const NOTHING: Reading = { units: NONE, comments: NONE, links: NONE, footnotes: NONE };

/** A line of a paragraph: its text without the spaces around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether two or more spaces before the line end make a hard break. */
  readonly hard: boolean;
}

interface Place {
  readonly kind: UnitKind;
  readonly depth: number;
  readonly group: number;
}

function spacesEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end++;
  return end;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** Joins lines to a unit with its markup still in, then takes the markup out. Null: the parser has to look. */
function unit(text: string, lines: readonly Line[], place: Place): RawUnit | null {
  const first = lines[0];
  if (first === undefined) return null;
  let raw: RawUnit;
  if (lines.length === 1) {
    raw = { ...place, text: text.slice(first.start, first.end), map: shift(first.start), marks: [], breaks: NONE };
  } else {
    const builder = new OffsetMapBuilder();
    const breaks: number[] = [];
    let joined = '';
    lines.forEach((line, index) => {
      joined += text.slice(line.start, line.end);
      builder.add(line.end - line.start, line.start, line.end - line.start);
      const next = lines[index + 1];
      if (next === undefined) return;
      if (!line.hard) breaks.push(joined.length);
      joined += line.hard ? '\n' : ' ';
      addBreak(builder, text, line.end, next.start);
    });
    raw = { ...place, text: joined, map: builder.build(), marks: [], breaks };
  }
  return INLINE.test(raw.text) ? readInline(raw) : raw;
}

/** Maps the one character between two lines to the line end between them. */
function addBreak(builder: OffsetMapBuilder, text: string, from: number, to: number): void {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  builder.add(1, at, text.startsWith('\r\n', at) ? 2 : 1);
}

/**
 * Lines of a block with content; null where a line may be more than paragraph text.
 * @param from where the content of the first line starts, behind its marker
 */
function paragraphLines(text: string, from: number): Line[] | null {
  const lines: Line[] = [];
  let at = from;
  while (at < text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const start = spacesEnd(text, at);
    const last = trimmedEnd(text, start, end);
    if (last > start) {
      if (LINE_MARKUP.test(text.slice(start, Math.min(last, start + 12)))) return null;
      lines.push({ start, end: last, hard: end - last >= 2 });
    } else {
      return /^[ \n\r]*$/.test(text.slice(at)) ? lines : null;
    }
    at = next;
  }
  return lines;
}

/** The text of `lines` as one unit, or null. */
function paragraph(text: string, from: number, place: Place): RawUnit[] | null {
  const lines = paragraphLines(text, from);
  if (lines === null || lines.length === 0) return null;
  const read = unit(text, lines, place);
  return read === null ? null : [read];
}

const HEADING = /^ {0,3}(#{1,6}) +/;
const BULLET = /^(?:[-+*]|\d{1,9}[.)]) {1,4}(?! )/;

function heading(text: string, start: number): readonly RawUnit[] | null {
  const opening = HEADING.exec(text.slice(start));
  if (opening === null) return null;
  const from = start + opening[0].length;
  const content = text.slice(from).replace(/[ \n\r]+$/, '');
  if (content === '' || content.includes('#') || /[\n\r]/.test(content)) return null;
  const end = trimmedEnd(text, from, from + content.length);
  const depth = (opening[1] ?? '').length;
  const read = unit(text, [{ start: from, end, hard: false }], { kind: 'heading', depth, group: 0 });
  return read === null ? null : [read];
}

/** An item of one paragraph whose further lines, if any, continue it. */
function item(text: string, start: number): readonly RawUnit[] | null {
  const marker = BULLET.exec(text.slice(start, start + 16));
  if (marker === null) return null;
  const from = start + marker[0].length;
  if (lineKind(firstLine(text, from)) !== LineKind.Text || text.charCodeAt(from) === 32) return null;
  return paragraph(text, from, { kind: 'listItem', depth: 1, group: 0 });
}

function firstLine(text: string, start: number): string {
  const rest = text.slice(start);
  const end = rest.search(/[\n\r]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** A quote of plain paragraphs, every line with its marker. */
function quote(text: string, start: number): readonly RawUnit[] | null {
  const place: Place = { kind: 'blockquote', depth: 1, group: 1 };
  const units: RawUnit[] = [];
  let lines: Line[] = [];
  const flush = (): boolean => {
    if (lines.length === 0) return true;
    const read = unit(text, lines, place);
    if (read !== null) units.push(read);
    lines = [];
    return read !== null;
  };
  for (let at = start; at < text.length;) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const line = text.slice(at, end);
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const marker = /^ {0,3}> ?/.exec(line);
    if (marker === null) {
      if (/[^ ]/.test(line)) return null;
    } else {
      const content = line.slice(marker[0].length);
      const from = at + marker[0].length;
      const first = spacesEnd(text, from);
      const last = trimmedEnd(text, first, end);
      if (last === first) {
        if (!flush()) return null;
      } else if (lineKind(content) !== LineKind.Text || LINE_MARKUP.test(content.trimStart().slice(0, 12))) {
        return null;
      } else {
        lines.push({ start: first, end: last, hard: end - last >= 2 });
      }
    }
    at = next;
  }
  return flush() && units.length > 0 ? units : null;
}

/** Whether a block that starts with a fence is all code. */
function isCode(text: string, opening: string): boolean {
  const lines = text.trimEnd().split(/\r\n?|\n/);
  const inner = lines.slice(1).findIndex((line) => closesFence(opening, line));
  // Without a closing fence all the rest of the draft is code.
  return inner < 0 || inner + 2 === lines.length;
}

/** Whether a block that starts with HTML of the kinds that have a terminator is nothing but that. */
function isRawHtml(text: string, opening: string): boolean {
  const terminator = rawHtmlEnd(opening);
  const lines = text.trimEnd().split(/\r\n?|\n/);
  if (/^ {0,3}<!--?-?>/.test(opening)) return false;
  const last = lines.findIndex((line) => terminator.test(line));
  return last < 0 || last + 1 === lines.length;
}

function reading(units: readonly RawUnit[] | null): Reading | null {
  return units === null ? null : { ...NOTHING, units };
}

/**
 * Reads a block that needs no parser.
 * @param text a block as `blockEnd` cuts it
 * @param defines whether the draft defines links or footnotes, so that brackets may refer to them
 * @returns null where the parser has to look
 */
export function readPlain(text: string, defines: boolean): Reading | null {
  const start = blanksEnd(text, 0, true);
  const opening = firstLine(text, start);
  const kind = lineKind(opening);
  switch (kind) {
    case LineKind.Blank:
    case LineKind.Rule:
      return reading(NONE);
    case LineKind.Fence:
      return isCode(text.slice(start), opening) ? reading(NONE) : null;
    case LineKind.RawHtml:
      return isRawHtml(text.slice(start), opening) ? { ...NOTHING, comments: commentsIn(text, 0, text.length) } : null;
    default:
  }
  if (FOR_PARSER.test(text)) return null;
  if (text.includes('[') && (defines || text.includes(']:'))) return null;
  switch (kind) {
    case LineKind.Heading:
      return reading(heading(text, start));
    case LineKind.Quote:
      return reading(quote(text, start));
    case LineKind.Item:
    case LineKind.WeakItem:
      return reading(item(text, start));
    case LineKind.Text:
      return reading(paragraph(text, start, { kind: 'paragraph', depth: 0, group: 0 }));
    default:
      return null;
  }
}
