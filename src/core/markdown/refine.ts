/**
 * What a unit is beyond its Markdown: addresses in running text, lines that are paragraphs of their own, headings that
 * no `#` announces, signatures of quotes.
 */
import type { Cut } from './cuts';
import { applyCuts } from './inline';
import { OffsetMapBuilder } from './offset-map';
import { LONG_LINE } from './scan';
import { type Mark, PLACEHOLDER, type ProseUnit, type RawUnit } from './units';

/** Longest line that is read as a heading without Markdown syntax: two lines of a printed page. */
const LONGEST_HEADING = 110;
/** Width that hard-wrapped text is assumed to use at least. */
const NARROWEST_WRAP = 60;
/** Share of the line ends of a paragraph that have to look like paragraph ends. */
const LINE_STYLE_SHARE = 0.9;

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»“”]*[^\s<>«»“”.,;:!?)\]'’"*_…]/g;
const FINAL_PUNCTUATION = new Set('.!?…:;,»”"’\')]');
const CLOSING = new Set('.!?…»”"');
const CAPITAL_START = /^[«“"'(‘\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const LINE_START = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}«“„‹"'‘—–(…[]|- )/u;
const SIGNATURE = /^(?:—|–|--?)\s*\p{Lu}/u;
const LETTER = /\p{L}/u;

/** The part of a unit between two offsets, without the spaces around it; null where nothing is left. */
function part(raw: RawUnit, from: number, to: number, marks: readonly Mark[]): RawUnit | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(raw.text.charCodeAt(start))) start++;
  while (end > start && isSpace(raw.text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  if (start === 0 && end === raw.text.length) return raw;
  const builder = new OffsetMapBuilder();
  builder.addMapped(raw.map, start, end);
  const clipped: Mark[] = [];
  for (const mark of marks) {
    const low = Math.max(mark.start, start);
    const high = Math.min(mark.end, end);
    if (high > low) clipped.push({ start: low - start, end: high - start, kind: mark.kind });
  }
  return { ...raw, text: raw.text.slice(start, end), map: builder.build(), marks: clipped, breaks: [] };
}

/** Most pieces that one mark is spread over. */
const MOST_PIECES = 100;

/** The marks of each piece of a unit that is cut at `ends`; one that covers very many pieces says nothing of them. */
function marksByPiece(raw: RawUnit, ends: readonly number[]): readonly (readonly Mark[])[] {
  const pieces: Mark[][] = ends.map(() => []);
  let first = 0;
  for (const mark of raw.marks) {
    while (first < ends.length && (ends[first] ?? 0) <= mark.start) first++;
    for (let piece = first; piece < ends.length && piece < first + MOST_PIECES; piece++) {
      pieces[piece]?.push(mark);
      if ((ends[piece] ?? 0) >= mark.end) break;
    }
  }
  return pieces;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Replaces the addresses in a unit's text by placeholders. */
function withoutAddresses(raw: RawUnit): RawUnit {
  if (!raw.text.includes('://') && !raw.text.includes('www.')) return raw;
  const cuts: Cut[] = [];
  for (const match of raw.text.matchAll(ADDRESS)) {
    cuts.push({ start: match.index, end: match.index + match[0].length, text: PLACEHOLDER });
  }
  return cuts.length === 0 ? raw : applyCuts(raw, cuts, raw.marks);
}

/** Whether a line may be a heading: short, capitalised, in words, without final punctuation. */
function looksLikeHeading(line: string): boolean {
  return (
    line.length < LONGEST_HEADING &&
    !FINAL_PUNCTUATION.has(line.trimEnd().at(-1) ?? '') &&
    CAPITAL_START.test(line) &&
    LETTER.test(line) &&
    !line.includes(PLACEHOLDER)
  );
}

/**
 * Offsets where lines of a paragraph end paragraphs of their own; none for hard-wrapped prose.
 * Wrapped prose breaks where the next word does not fit any more, in the middle of sentences and before small letters.
 */
function paragraphBreaks(raw: RawUnit): readonly number[] {
  if (raw.breaks.length === 0) return raw.breaks;
  const lines: string[] = [];
  let from = 0;
  for (const at of raw.breaks) {
    lines.push(raw.text.slice(from, at));
    from = at + 1;
  }
  lines.push(raw.text.slice(from));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const width = Math.max(longest, NARROWEST_WRAP);
  const ends: number[] = [];
  let deliberate = 0;
  let closed = 0;
  raw.breaks.forEach((at, index) => {
    const line = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    if (!LINE_START.test(next)) return;
    const closes = CLOSING.has(line.trimEnd().at(-1) ?? '');
    if (!closes && !(line.length <= LONG_LINE && looksLikeHeading(line))) return;
    ends.push(at);
    if (closes) closed++;
    const word = next.search(/\s/);
    if (line.length + 1 + (word < 0 ? next.length : word) <= width) deliberate++;
  });
  const count = raw.breaks.length;
  if (ends.length < count * LINE_STYLE_SHARE) return [];
  const styled = deliberate === ends.length || deliberate * 2 >= count || (closed === ends.length && count >= 2);
  return styled || longest > LONG_LINE ? ends : [];
}

function finish(raw: RawUnit, lineStyle: boolean): ProseUnit {
  const { kind, depth, text, map, marks, group } = raw;
  if (kind === 'paragraph') {
    const only = marks[0];
    const strong = only !== undefined && only.kind === 'strong' && only.start === 0 && only.end === text.length;
    if ((strong || marks.length === 0 || lineStyle) && !text.includes('\n') && looksLikeHeading(text)) {
      return { kind: 'heading', depth: strong ? 3 : 2, text, map, marks, group, implied: true };
    }
  }
  return { kind, depth, text, map, marks, group, implied: false };
}

/** Something to read besides placeholders. */
const WORDS = /[^\s\uFFFC]/;

/** Makes the units of a block from what its Markdown gave. */
export function refine(raws: readonly RawUnit[]): readonly ProseUnit[] {
  const units: ProseUnit[] = [];
  for (const raw of raws) {
    const whole = withoutAddresses(raw);
    const cuts = cutsOf(whole);
    if (
      cuts.length === 0 &&
      !isSpace(whole.text.charCodeAt(0)) &&
      !isSpace(whole.text.charCodeAt(whole.text.length - 1))
    ) {
      if (WORDS.test(whole.text)) units.push(finish(whole, false));
      continue;
    }
    const ends = [...cuts, whole.text.length];
    const marks = marksByPiece(whole, ends);
    let from = 0;
    ends.forEach((end, index) => {
      const piece = part(whole, from, end, marks[index] ?? []);
      if (piece !== null && WORDS.test(piece.text)) units.push(finish(piece, cuts.length > 0));
      from = end;
    });
  }
  return units;
}

/** “> I will vote no. | — Dale Pruitt (@SenPruitt) March 12, 2024”: where the signature of a post begins that goes on in the line, or -1. */
function postedAt(text: string): number {
  const handle = text.lastIndexOf('(@');
  if (handle < 0) return -1;
  const from = Math.max(0, handle - LONGEST_POSTER);
  const dash = POSTER.exec(text.slice(from, handle));
  return dash === null ? -1 : from + dash.index;
}

/** Who posts has no longer name. */
const LONGEST_POSTER = 80;
const POSTER = / (?:—|–|--?) ?(?=\p{Lu}[^—–]*$)/u;

function cutsOf(raw: RawUnit): readonly number[] {
  switch (raw.kind) {
    case 'paragraph':
      return paragraphBreaks(raw);
    case 'blockquote': {
      // “— Name” on the last line of a quote signs it.
      const last = Math.max(raw.breaks.at(-1) ?? -1, raw.text.lastIndexOf('\n'));
      if (last > 0 && SIGNATURE.test(raw.text.slice(last + 1))) return [last];
      const posted = postedAt(raw.text);
      return posted > 0 ? [posted] : [];
    }
    default:
      return [];
  }
}
