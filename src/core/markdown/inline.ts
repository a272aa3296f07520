/**
 * Reads the inline markup of press prose without the parser, which takes ten times as long: emphasis, plain links,
 * footnote calls, code, escapes and character references. All else is left to the parser: this gives up on it. The
 * results are those of the parser (micromark), which the tests hold it to.
 */
import { pairRuns, type Run, runAt, WORK_LIMIT } from './emphasis';
import { afterCuts, type Cut } from './cuts';
import { OffsetMapBuilder } from './offset-map';
import { reference, referenceEnd } from './text-map';
import { type Mark, PLACEHOLDER, type RawUnit } from './units';

/** Markup that `readInline` knows: only a text with one of these has to be read. */
export const INLINE_MARKUP = /[*_[`\\&]/;

// A target without title, entities, escapes and parentheses; the parser takes the others.
// eslint-disable-next-line no-control-regex
const LINK_TARGET = /\]\([^\s\x00-\x1f\x7f()<>\\&"']*\)/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** What is taken out of the text, and what it marks. */
export interface Found {
  readonly cuts: Cut[];
  /** Offsets into the text with its markup. */
  readonly marks: Mark[];
  work: number;
}

/** Where backticks stand that may close a code span: start offsets by the length of the run. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    let end = at;
    while (text[end] === '`') end++;
    const starts = runs.get(end - at);
    if (starts === undefined) runs.set(end - at, [at]);
    else starts.push(at);
    at = end;
  }
  // Last first, so that those behind can be dropped as the text is read.
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

/** Offset of the closing run of a code span that opens at `at` with `length` backticks; −1 without one. */
function codeClose(runs: Map<number, number[]>, at: number, length: number): number {
  const starts = runs.get(length) ?? [];
  while ((starts.at(-1) ?? Infinity) <= at) starts.pop();
  return starts.at(-1) ?? -1;
}

/** Takes out the code span that the backticks at `at` open, where it is one; where to read on. */
function codeEnd(text: string, at: number, ticks: Map<number, number[]> | null, { cuts }: Found): number {
  let end = at + 1;
  while (text[end] === '`') end++;
  const close = ticks === null ? -1 : codeClose(ticks, at, end - at);
  if (close <= 0) return end;
  cuts.push({ start: at, end: close + end - at, text: PLACEHOLDER });
  return close + end - at;
}

/** Takes out the backslash at `at` before what it escapes; where to read on, or −1 where it may break a line. */
function escapeEnd(text: string, at: number, { cuts }: Found): number {
  const next = text[at + 1] ?? '';
  if (next === ' ' || next === '\n') return -1;
  if (!ESCAPABLE.test(next)) return at + 1;
  cuts.push({ start: at, end: at + 1, text: '' });
  return at + 2;
}

/** Decodes the character reference at `at`, where it is one; where to read on, or −1 where it is a line break. */
function decodedEnd(text: string, at: number, { cuts }: Found): number {
  const decoded = reference(text, at);
  if (/[\n\r]/.test(decoded)) return -1;
  if (decoded === '') return at + 1;
  const end = referenceEnd();
  cuts.push({ start: at, end, text: decoded });
  return end;
}

function isFootnoteCall(label: string, footnotes: ReadonlySet<string>): boolean {
  return label.startsWith('^') && footnotes.has(label.slice(1).toLowerCase().toUpperCase()) && !/\s/.test(label);
}

/**
 * Takes inline markup out of a unit.
 * @param raw a unit whose text still has its markup, known to have no tags and no names of link definitions
 * @param footnotes names of footnotes that calls may refer to
 * @returns the unit without markup, or null where the parser has to look
 */
export function readInline(raw: RawUnit, footnotes: ReadonlySet<string>): RawUnit | null {
  const { text } = raw;
  const found: Found = { cuts: [], marks: [], work: 0 };
  const outer: Run[] = [];
  let inner: Run[] | null = null;
  let linkEnd = -1;
  let unclosed = false;
  const mixed = text.includes('[') && /[`\\]/.test(text);
  const ticks = text.includes('`') ? backtickRuns(text) : null;
  for (let at = 0; at < text.length;) {
    switch (text.charCodeAt(at)) {
      case 0x2a: // *
      case 0x5f: {
        // _
        const run = runAt(text, at);
        (inner ?? outer).push(run);
        at = run.end;
        break;
      }
      case 0x60: // `
        at = codeEnd(text, at, ticks, found);
        break;
      case 0x5c: // \
        at = escapeEnd(text, at, found);
        if (at < 0) return null;
        break;
      case 0x26: // &
        at = decodedEnd(text, at, found);
        if (at < 0) return null;
        break;
      case 0x5b: {
        // [
        // Code and escapes may hide a bracket: the parser sorts that out.
        if (mixed || text[at - 1] === '!' || inner !== null) return null;
        const close = unclosed ? -1 : text.indexOf(']', at);
        if (close < 0) {
          unclosed = true;
          at++;
          break;
        }
        if (text.lastIndexOf('[', close) !== at) return null;
        const label = text.slice(at + 1, close);
        if (isFootnoteCall(label, footnotes)) {
          found.cuts.push({ start: at, end: close + 1, text: '' });
          at = close + 1;
          break;
        }
        if (text[close + 1] === '(') {
          LINK_TARGET.lastIndex = close;
          if (!LINK_TARGET.test(text)) return null;
          found.cuts.push({ start: at, end: at + 1, text: '' }, { start: close, end: LINK_TARGET.lastIndex, text: '' });
          inner = [];
          linkEnd = close;
        }
        at++;
        break;
      }
      default:
        if (at === linkEnd && inner !== null) {
          pairRuns(inner, found);
          inner = null;
          LINK_TARGET.lastIndex = at;
          at = LINK_TARGET.test(text) ? LINK_TARGET.lastIndex : at + 1;
        } else {
          at++;
        }
    }
  }
  pairRuns(outer, found);
  if (found.work > WORK_LIMIT) return null;
  return found.cuts.length === 0 ? raw : applyCuts(raw, found.cuts, found.marks);
}

/**
 * A unit with stretches of its text taken out or replaced.
 * @param cuts apart from each other, in any order
 * @param marks all marks of the result, with offsets into the text before the cuts
 */
export function applyCuts(raw: RawUnit, cuts: readonly Cut[], marks: readonly Mark[]): RawUnit {
  const ordered = [...cuts].sort((a, b) => a.start - b.start);
  const builder = new OffsetMapBuilder();
  const parts: string[] = [];
  let from = 0;
  for (const cut of ordered) {
    parts.push(raw.text.slice(from, cut.start), cut.text);
    builder.addMapped(raw.map, from, cut.start);
    if (cut.text !== '') builder.addAtom(cut.text.length, raw.map, cut.start, cut.end);
    from = cut.end;
  }
  parts.push(raw.text.slice(from));
  builder.addMapped(raw.map, from, raw.text.length);
  const move = afterCuts(ordered);
  const moved = [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, kind }): Mark => ({ start: move(start), end: move(end), kind }))
    .filter(({ start, end }) => end > start);
  return {
    kind: raw.kind,
    depth: raw.depth,
    group: raw.group,
    text: parts.join(''),
    map: builder.build(),
    marks: moved,
    breaks: breaksOutside(raw.breaks, ordered).map(move),
  };
}

/** Line ends that no cut swallows. */
function breaksOutside(breaks: readonly number[], cuts: readonly Cut[]): readonly number[] {
  let index = 0;
  return breaks.filter((at) => {
    while (index < cuts.length && (cuts[index]?.end ?? 0) <= at) index++;
    return at < (cuts[index]?.start ?? Infinity);
  });
}
