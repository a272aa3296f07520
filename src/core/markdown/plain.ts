/**
 * Blocks whose meaning is plain without the parser: paragraphs, headings, list items, quotes, notes and tables of plain
 * text with common inline markup; code, rules and comments. That is nearly all of a newsroom's draft, and this reads
 * it ten to a hundred times faster. Each test here is strict: what might be anything else is left to the parser.
 */
import { htmlUnits } from './html-prose';
import { isUnderline, LineKind, lineKind } from './line-kind';
import { type Line, lineEnd, lineOf, mayBeMarkup, nextLine, paragraph, type Place, type Source, unitOf } from './lines';
import { commentsIn, type Reading } from './prose';
import type { References } from './references';
import { blanksEnd, closesFence, rawHtmlEnd } from './scan';
import { tableUnits } from './table';
import type { RawUnit } from './units';

/** Characters that only the parser reads: tabs, NUL, tags. */
// eslint-disable-next-line no-control-regex
const FOR_PARSER = /[\t\0]|<[A-Za-z/!?]/;

const NONE: readonly never[] = [];
const NOTHING: Reading = { units: NONE, comments: NONE, links: NONE, footnotes: NONE };

const HEADING = /^ {0,3}(#{1,6}) +/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)]) {1,4}(?! )/;
const FOOTNOTE = /^\[\^([^\]\s\\[]+)\]: {0,4}(?! )/;
const PARAGRAPH: Place = { kind: 'paragraph', depth: 0, group: 0 };

function heading(source: Source, start: number): readonly RawUnit[] | null {
  const { text } = source;
  const end = lineEnd(source, start);
  const opening = HEADING.exec(text.slice(start, end));
  if (opening === null || /[^ \n\r]/.test(text.slice(end))) return null;
  const line = lineOf(text, start + opening[0].length, end);
  if (line.start === line.end || text.slice(line.start, line.end).includes('#')) return null;
  const unit = unitOf(source, [line], { kind: 'heading', depth: (opening[1] ?? '').length, group: 0 });
  return unit === null ? null : [unit];
}

/** Paragraph lines and a line that underlines them. */
function underlined(source: Source, start: number): readonly RawUnit[] | null {
  const { text } = source;
  const content = text.trimEnd();
  const from = Math.max(content.lastIndexOf('\n'), content.lastIndexOf('\r')) + 1;
  const underline = content.slice(from);
  if (from <= start || !isUnderline(underline)) return null;
  return paragraph(source, start, from, { kind: 'heading', depth: underline.includes('=') ? 1 : 2, group: 0 });
}

/** What stands behind the marker of an item or note, if it is one paragraph. */
function behindMarker(source: Source, start: number, marker: RegExp, place: Place): readonly RawUnit[] | null {
  const end = lineEnd(source, start);
  const opening = marker.exec(source.text.slice(start, end));
  if (opening === null) return null;
  const from = start + opening[0].length;
  if (lineKind(source.text.slice(from, end)) !== LineKind.Text) return null;
  return paragraph(source, from, source.text.length, place);
}

function footnote(source: Source, start: number): Reading | null {
  const units = behindMarker(source, start, FOOTNOTE, { kind: 'footnote', depth: 1, group: 0 });
  const name = FOOTNOTE.exec(source.text.slice(start, lineEnd(source, start)))?.[1];
  if (units === null || name === undefined) return null;
  return { ...NOTHING, units, footnotes: [name.toLowerCase().toUpperCase()] };
}

/** A quote of plain paragraphs, every line with its marker. */
function quote(source: Source, start: number): readonly RawUnit[] | null {
  const { text } = source;
  const units: RawUnit[] = [];
  let lines: Line[] = [];
  const flush = (): boolean => {
    if (lines.length === 0) return true;
    const unit = unitOf(source, lines, { kind: 'blockquote', depth: 1, group: 1 });
    if (unit !== null) units.push(unit);
    lines = [];
    return unit !== null;
  };
  for (let at = start; at < text.length;) {
    const end = lineEnd(source, at);
    const marker = /^ {0,3}> ?/.exec(text.slice(at, end))?.[0];
    if (marker === undefined) {
      if (/[^ \n\r]/.test(text.slice(at))) return null;
      break;
    }
    const line = lineOf(text, at + marker.length, end);
    if (line.start === line.end) {
      if (!flush()) return null;
    } else {
      if (lineKind(text.slice(at + marker.length, end)) !== LineKind.Text || mayBeMarkup(text, line)) return null;
      lines.push(line);
    }
    at = nextLine(text, end);
  }
  return flush() && units.length > 0 ? units : null;
}

/** Whether `text`, which `opens` what ends at the first further line that `closes` it, is nothing but that. */
function isClosedAtEnd(text: string, from: number, closes: (line: string) => boolean): boolean {
  const lines = text
    .slice(from)
    .trimEnd()
    .split(/\r\n?|\n/);
  const last = lines.findIndex(closes);
  // Without an end all the rest of the draft belongs to it.
  return last < 0 || last + 1 === lines.length;
}

function reading(units: readonly RawUnit[] | null): Reading | null {
  return units === null ? null : { units, comments: NONE, links: NONE, footnotes: NONE };
}

/**
 * Reads a block that needs no parser.
 * @param text a block as `blockEnd` cuts it
 * @param references those of the draft that its brackets name
 * @returns null where the parser has to look
 */
export function readPlain(text: string, references: References): Reading | null {
  const start = blanksEnd(text, 0, true);
  const source: Source = { text, footnotes: references.footnotes, returns: text.includes('\r') };
  const opening = text.slice(start, lineEnd(source, start));
  const kind = lineKind(opening);
  switch (kind) {
    case LineKind.Blank:
    case LineKind.Rule:
      return NOTHING;
    case LineKind.Fence: {
      const inner = nextLine(text, start + opening.length);
      return isClosedAtEnd(text, inner, (line) => closesFence(opening, line)) ? NOTHING : null;
    }
    case LineKind.RawHtml: {
      const terminator = rawHtmlEnd(opening);
      const odd = /^ {0,3}<!--?-?>/.test(opening);
      if (odd || !isClosedAtEnd(text, start, (line) => terminator.test(line))) return null;
      const comments = commentsIn(text, 0, text.length);
      if (!opening.trimStart().startsWith('<!--')) return { ...NOTHING, comments };
      let groups = 0;
      return { ...NOTHING, units: htmlUnits(text, start, text.length, PARAGRAPH, () => ++groups), comments };
    }
    default:
  }
  if (FOR_PARSER.test(text) || references.links.size > 0) return null;
  if (kind === LineKind.Footnote) return footnote(source, start);
  // A link definition.
  if (text.includes(']:')) return null;
  switch (kind) {
    case LineKind.Heading:
      return reading(heading(source, start));
    case LineKind.Quote:
      return reading(quote(source, start));
    case LineKind.Item:
    case LineKind.WeakItem:
      return reading(behindMarker(source, start, ITEM, { kind: 'listItem', depth: 1, group: 0 }));
    case LineKind.Text:
      if (opening.trimStart().startsWith('|')) return /[\\`]/.test(text) ? null : reading(tableUnits(source, start));
      return reading(paragraph(source, start, text.length, PARAGRAPH) ?? underlined(source, start));
    default:
      return null;
  }
}
