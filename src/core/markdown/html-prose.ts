/** Prose inside of HTML blocks: drafts that were pasted from a page have their paragraphs in tags. */
import { LineKind, lineKind } from './line-kind';
import { OffsetMapBuilder } from './offset-map';
import { reference, referenceEnd } from './text-map';
import type { Mark, RawUnit, UnitKind } from './units';

/** Where an HTML block stands, and where the units in it do. */
interface HtmlPlace {
  readonly kind: UnitKind;
  readonly depth: number;
  readonly group: number;
}

/** Tags that end a paragraph. */
const BLOCKS = new Set(
  (
    'p div section article aside main header footer figure figcaption blockquote ul ol li dl dt dd table thead tbody tr td th hr ' +
    'h1 h2 h3 h4 h5 h6 details summary form address'
  ).split(' '),
);
/** Elements whose content is no prose. */
const SILENT = new Set(
  'script style iframe svg object video audio pre code noscript template nav button select textarea head'.split(' '),
);
const MARKS: Readonly<Record<string, Mark['kind']>> = { b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis' };
const KINDS: Readonly<Record<string, UnitKind>> = { li: 'listItem', td: 'tableCell', th: 'tableCell' };

/** A longer tag is none: what stands behind it is not read. */
const LONGEST_TAG = 4000;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/y;
const HEADING = /^h([1-6])$/;
const PLAIN = /[^<&\n\r\t]+/y;
const BLANKS = /[\n\r\t ]+/y;

/** A unit on its way. */
class Paragraph {
  private readonly parts: string[] = [];
  private readonly builder = new OffsetMapBuilder();
  private readonly marks: Mark[] = [];
  private readonly open: { readonly kind: Mark['kind']; readonly start: number }[] = [];
  private length = 0;

  add(text: string, at: number, size: number): void {
    this.builder.add(text.length, at, size);
    this.parts.push(text);
    this.length += text.length;
  }

  get empty(): boolean {
    return this.length === 0;
  }

  mark(kind: Mark['kind'], closes: boolean): void {
    if (!closes) {
      this.open.push({ kind, start: this.length });
      return;
    }
    const last = this.open.pop();
    if (last !== undefined && this.length > last.start) this.marks.push({ ...last, end: this.length });
  }

  build(place: HtmlPlace): RawUnit | null {
    const text = this.parts.join('');
    if (text.trim() === '') return null;
    this.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { ...place, text, map: this.builder.build(), marks: this.marks, breaks: [] };
  }
}

/** Whether an HTML block can hold prose: one of tags or behind a comment, not a script, a style or a declaration. */
export function holdsProse(html: string): boolean {
  return html.startsWith('<!--') || lineKind(html.slice(0, 16)) === LineKind.Tag;
}

/**
 * The units of an HTML block, in order. Linear in its length.
 * @param newGroup numbers a block quote
 */
export function htmlUnits(
  source: string,
  start: number,
  end: number,
  place: HtmlPlace,
  newGroup: () => number,
): RawUnit[] {
  const units: RawUnit[] = [];
  let paragraph = new Paragraph();
  let here = place;
  const flush = (): void => {
    const unit = paragraph.build(here);
    if (unit !== null) units.push(unit);
    paragraph = new Paragraph();
  };
  for (let at = start; at < end;) {
    const code = source.charCodeAt(at);
    if (code === 0x3c) {
      if (source.startsWith('<!--', at)) {
        const close = indexWithin(source, '-->', at + 4, end);
        at = close < 0 ? end : close + 3;
        continue;
      }
      TAG.lastIndex = at;
      const tag = TAG.exec(source);
      if (tag === null) {
        paragraph.add('<', at, 1);
        at++;
        continue;
      }
      const name = (tag[2] as string).toLowerCase();
      const closes = tag[1] === '/';
      const close = indexWithin(source, '>', TAG.lastIndex, Math.min(end, at + LONGEST_TAG));
      if (close < 0) break;
      if (SILENT.has(name) && !closes) {
        const silent = indexWithin(source, `</${tag[2] as string}`, close, end);
        at = silent < 0 ? end : silent;
        continue;
      }
      if (BLOCKS.has(name)) {
        flush();
        here = closes ? (name === 'p' || name === 'div' ? here : place) : placeIn(name, here, newGroup);
      } else if (name === 'br') paragraph.add('\n', at, close + 1 - at);
      else if (MARKS[name] !== undefined) paragraph.mark(MARKS[name], closes);
      at = close + 1;
      continue;
    }
    if (code === 0x26) {
      const decoded = reference(source, at);
      const size = decoded === '' ? 1 : referenceEnd() - at;
      paragraph.add(decoded === '' ? '&' : decoded, at, size);
      at += size;
      continue;
    }
    const blank = code === 10 || code === 13 || code === 9;
    const run = blank ? BLANKS : PLAIN;
    run.lastIndex = at;
    run.test(source);
    const to = Math.min(end, run.lastIndex);
    if (!blank) paragraph.add(source.slice(at, to), at, to - at);
    else if (!paragraph.empty) paragraph.add(' ', at, to - at);
    at = to;
  }
  flush();
  return units;
}

/** The offset of `what` in [from, end), or -1; looks no further, as a draft can have a block of HTML in each of its lines. */
function indexWithin(source: string, what: string, from: number, end: number): number {
  const found = source.slice(from, end).indexOf(what);
  return found < 0 ? -1 : from + found;
}

/** Where the units are that an opening tag begins. */
function placeIn(name: string, here: HtmlPlace, newGroup: () => number): HtmlPlace {
  const heading = HEADING.exec(name);
  if (heading !== null) return { ...here, kind: 'heading', depth: Number(heading[1]) };
  if (name === 'blockquote') return { kind: 'blockquote', depth: here.depth + 1, group: here.group || newGroup() };
  const kind = KINDS[name];
  return kind === undefined ? here : { ...here, kind };
}
