/** Pairs runs of `*` and `_` into emphasis, as CommonMark has it and micromark does it. */
import type { Found } from './inline';

/** A run of `*` or `_`; `start` and `end` shrink as its characters are used. */
export interface Run {
  start: number;
  end: number;
  readonly marker: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Index of the nearest run before this one that may still open, −1 for none. */
  previous: number;
}

/** Steps back over open runs that one unit may take: bounds the work on text that is nothing but markers. */
export const WORK_LIMIT = 20_000;

const WHITESPACE = /\s/;
const PUNCTUATION = /\p{P}|\p{S}/u;

/** 1 whitespace or edge of the text, 2 punctuation, 0 letters and all else; by code unit, as micromark looks at them. */
function charClass(text: string, at: number): 0 | 1 | 2 {
  const char = text[at];
  if (char === undefined || WHITESPACE.test(char)) return 1;
  return PUNCTUATION.test(char) ? 2 : 0;
}

/** The run that starts at `start`, which is a marker. */
export function runAt(text: string, start: number): Run {
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

/** Pairs the runs of one level, a whole unit without its links or the text of one link, and adds what it finds. */
export function pairRuns(runs: readonly Run[], found: Found): void {
  let last = -1;
  runs.forEach((closer, index) => {
    closer.previous = last;
    let open = closer.closes ? last : -1;
    while (open >= 0 && closer.end > closer.start && found.work <= WORK_LIMIT) {
      found.work++;
      const opener = runs[open];
      if (opener === undefined) return;
      const openSize = opener.end - opener.start;
      const closeSize = closer.end - closer.start;
      // The rule of three: a run that could both open and close does not pair up to a multiple of three.
      const odd = (opener.closes || closer.opens) && closeSize % 3 !== 0 && (openSize + closeSize) % 3 === 0;
      if (!opener.opens || opener.marker !== closer.marker || odd) {
        open = opener.previous;
        continue;
      }
      const use = openSize > 1 && closeSize > 1 ? 2 : 1;
      found.marks.push({ start: opener.end, end: closer.start, kind: use === 2 ? 'strong' : 'emphasis' });
      found.cuts.push(
        { start: opener.end - use, end: opener.end, text: '' },
        { start: closer.start, end: closer.start + use, text: '' },
      );
      opener.end -= use;
      closer.start += use;
      // What stands between the two is plain from now on; a used up opener too.
      open = opener.end > opener.start ? open : opener.previous;
      closer.previous = open;
    }
    last = closer.end > closer.start ? index : closer.previous;
  });
}
