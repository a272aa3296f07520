/**
 * Reads the inline markup that press prose is made of, emphasis and plain links, without the parser: that takes a
 * tenth of the time. All else is left to the parser: this gives up on it. The results are those of the parser
 * (micromark), which the tests hold it to.
 */
import { withoutCuts } from './cuts';
import type { Cut } from './cuts';
import { OffsetMapBuilder } from './offset-map';
import type { Mark, RawUnit } from './units';

/** A run of `*` or `_`; `start` and `end` shrink as its characters are used. */
interface Run {
  start: number;
  end: number;
  readonly marker: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Index of the nearest live run before this one, −1 for none. */
  previous: number;
}

/** Steps back over open runs that one unit may take: bounds the work on text that is nothing but markers. */
const WORK_LIMIT = 20_000;

const WHITESPACE = /\s/;
const PUNCTUATION = /\p{P}|\p{S}/u;
// A target without title, entities, escapes and parentheses; the parser takes the others.
// eslint-disable-next-line no-control-regex
const LINK_TARGET = /\]\([^\s\x00-\x1f\x7f()<>\\&"']*\)/y;

/** 1 whitespace or edge of the text, 2 punctuation, 0 letters and all else; code units, as micromark looks at them. */
function charClass(text: string, at: number): 0 | 1 | 2 {
  const char = text[at];
  if (char === undefined || WHITESPACE.test(char)) return 1;
  return PUNCTUATION.test(char) ? 2 : 0;
}

function runAt(text: string, start: number): Run {
  const marker = text[start] ?? '';
  let end = start + 1;
  while (text[end] === marker) end++;
  const before = charClass(text, start - 1);
  const after = charClass(text, end);
  const open = after === 0 || (after === 2 && before !== 0);
  const close = before === 0 || (before === 2 && after !== 0);
  const star = marker === '*';
  return {
    start,
    end,
    marker,
    opens: star ? open : open && (before !== 0 || !close),
    closes: star ? close : close && (after !== 0 || !open),
    previous: -1,
  };
}

/** What is taken out of the text, and what it marks. */
interface Found {
  readonly cuts: Cut[];
  /** Offsets into the text with its markup. */
  readonly marks: { start: number; end: number; kind: Mark['kind'] }[];
  work: number;
}

/** Pairs the runs of one level: of a whole unit without its links, or of the text of one link. */
function pair(runs: Run[], found: Found): void {
  let last = -1;
  for (let index = 0; index < runs.length; index++) {
    const closer = runs[index];
    if (closer === undefined) continue;
    closer.previous = last;
    let open = closer.closes ? last : -1;
    while (open >= 0 && closer.end > closer.start) {
      found.work++;
      const opener = runs[open];
      if (opener === undefined || found.work > WORK_LIMIT) return;
      const openSize = opener.end - opener.start;
      const closeSize = closer.end - closer.start;
      const odd = (opener.closes || closer.opens) && closeSize % 3 !== 0 && (openSize + closeSize) % 3 === 0;
      if (!opener.opens || opener.marker !== closer.marker || odd) {
        open = opener.previous;
        continue;
      }
      const use = openSize > 1 && closeSize > 1 ? 2 : 1;
      found.marks.push({ start: opener.end, end: closer.start, kind: use === 2 ? 'strong' : 'emphasis' });
      found.cuts.push({ start: opener.end - use, end: opener.end }, { start: closer.start, end: closer.start + use });
      opener.end -= use;
      closer.start += use;
      // What stands between the two is plain from now on; a used up opener too.
      open = opener.end > opener.start ? open : opener.previous;
      closer.previous = open;
    }
    if (closer.end > closer.start) last = index;
    else last = closer.previous;
  }
}

/**
 * Takes emphasis and links out of a unit.
 * @param raw a unit whose text still has its markup, known to have no markup but `*`, `_`, `[` and `]`
 * @returns the unit without markup, or null where the parser has to look
 */
export function readInline(raw: RawUnit): RawUnit | null {
  const { text } = raw;
  const found: Found = { cuts: [], marks: [], work: 0 };
  const outer: Run[] = [];
  let inner: Run[] | null = null;
  let linkEnd = -1;
  let unclosed = false;
  for (let at = 0; at < text.length;) {
    const char = text[at];
    if (char === '*' || char === '_') {
      const run = runAt(text, at);
      (inner ?? outer).push(run);
      at = run.end;
    } else if (char === '[') {
      if (text[at - 1] === '!' || inner !== null) return null;
      const close = unclosed ? -1 : text.indexOf(']', at);
      if (close < 0) unclosed = true;
      if (close >= 0) {
        if (text.lastIndexOf('[', close) !== at) return null;
        if (text[close + 1] === '(') {
          LINK_TARGET.lastIndex = close;
          if (!LINK_TARGET.test(text)) return null;
          found.cuts.push({ start: at, end: at + 1 }, { start: close, end: LINK_TARGET.lastIndex });
          inner = [];
          linkEnd = close;
        }
      }
      at++;
    } else if (at === linkEnd && inner !== null) {
      pair(inner, found);
      inner = null;
      LINK_TARGET.lastIndex = at;
      at = LINK_TARGET.test(text) ? LINK_TARGET.lastIndex : at + 1;
    } else {
      at++;
    }
  }
  pair(outer, found);
  if (found.work > WORK_LIMIT) return null;
  return found.cuts.length === 0 ? raw : takeOut(raw, found);
}

function takeOut(raw: RawUnit, found: Found): RawUnit {
  const cuts = found.cuts.sort((a, b) => a.start - b.start);
  const builder = new OffsetMapBuilder();
  let text = '';
  let from = 0;
  for (const cut of cuts) {
    text += raw.text.slice(from, cut.start);
    builder.addMapped(raw.map, from, cut.start);
    from = cut.end;
  }
  text += raw.text.slice(from);
  builder.addMapped(raw.map, from, raw.text.length);
  const move = withoutCuts(cuts);
  const marks = found.marks
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, kind }): Mark => ({ start: move(start), end: move(end), kind }))
    .filter(({ start, end }) => end > start);
  return { ...raw, text, map: builder.build(), marks, breaks: raw.breaks.map(move) };
}
