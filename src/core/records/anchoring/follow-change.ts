import type { AnchorState } from '../types';
import { align } from './align';
import type { Alignment } from './alignment';
import { mapRange } from './map-range';
import type { TextChange } from './text-change';
import { rawSpan, tokenize, tokensIn, Vocabulary, type Tokens } from './tokens';

/** The place of a record in an open text. */
export interface LiveAnchor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What anchoring said; drift is not part of it, it follows from the words. */
  readonly state: Exclude<AnchorState, 'drifted' | 'orphan'>;
  /** Whether the words were edited since tracking began. */
  readonly touched: boolean;
  /** The edge at which the last edit deleted words: what is typed there next replaces them and belongs inside. */
  readonly open: 'none' | 'start' | 'end';
  /** How many letters at the start were put onto the first word; they go out again when a blank follows them. */
  readonly typed: number;
}

/** Share of the letters and digits that must be left for a record to stay. */
const KEPT = 0.5;

/**
 * Follows anchors through one change of the text. The function gives null when the record's words are gone. `text` is the text
 * before the change.
 */
export function followOne(text: string, change: TextChange): (anchor: LiveAnchor) => LiveAnchor | null {
  const { start, end, text: by } = change;
  const shift = by.length - (end - start);
  const compare = comparison(text, change);
  return (anchor) => {
    const { start: a, end: b } = anchor;
    const insertion = start === end;
    if (insertion && start === a && anchor.open === 'start') return { ...anchor, end: b + shift };
    if (insertion && start === b && anchor.open === 'end') return { ...anchor, end: b + shift };
    if (insertion && (start === a || start === a + anchor.typed)) return atStart(text, anchor, change);
    if (insertion && start === b) return atEnd(text, anchor, by);
    if (end <= a) return { ...closed(anchor), start: a + shift, end: b + shift };
    if (start >= b) return closed(anchor);
    if (start >= a && end <= b && !(start === a && end === b)) return inside(anchor, change, shift);
    return across(anchor, change, shift, compare);
  };
}

const isLetter = (character: string | undefined): boolean => /^[\p{L}\p{M}\p{N}]/u.test(character ?? '');

/**
 * What is put in at an edge of the record stays outside, but for the letters and digits that make another word of its first or
 * last one: “mai” is not “mais”, and 2 not 12.
 */
function atStart(text: string, anchor: LiveAnchor, { start: at, text: by }: TextChange): LiveAnchor {
  const first = anchor.start + anchor.typed;
  let own = 0;
  while (isLetter(text[first]) && isLetter(by[by.length - 1 - own])) own++;
  // “M|Nous”, “Ma|Nous” are other words; “Mais |Nous” is the word that was there.
  const start = own === by.length ? anchor.start : at + by.length - own;
  const typed = first + by.length - start;
  return { ...closed(anchor), start, end: anchor.end + by.length, typed, touched: anchor.touched || own > 0 };
}

function atEnd(text: string, anchor: LiveAnchor, by: string): LiveAnchor {
  let own = 0;
  while (isLetter(text[anchor.end - 1]) && isLetter(by[own])) own++;
  return { ...closed(anchor), end: anchor.end + own, touched: anchor.touched || own > 0 };
}

function closed(anchor: LiveAnchor): LiveAnchor {
  return anchor.open === 'none' ? anchor : { ...anchor, open: 'none' };
}

function inside(anchor: LiveAnchor, { start, end, text: by }: TextChange, shift: number): LiveAnchor {
  const deletion = by === '';
  const open = deletion && start === anchor.start ? 'start' : deletion && end === anchor.end ? 'end' : 'none';
  return { ...anchor, end: anchor.end + shift, touched: true, open, typed: 0 };
}

/** A change that covers an edge of the record, or all of it. */
function across(anchor: LiveAnchor, change: TextChange, shift: number, compare: Comparison): LiveAnchor | null {
  const left = Math.max(0, change.start - anchor.start);
  const right = Math.max(0, anchor.end - change.end);
  const kept = compare(anchor.start, anchor.end);
  if (kept) {
    // What stands outside the change is known to the character; the words only tell edges inside it.
    const first = change.start;
    const last = change.start + change.text.length;
    const start = left > 0 ? anchor.start : Math.max(first, right > 0 ? Math.min(kept.start, last) : kept.start);
    const end = right > 0 ? anchor.end + shift : Math.min(last, left > 0 ? Math.max(kept.end, first) : kept.end);
    if (start < end) return { ...closed(anchor), start, end, touched: anchor.touched || kept.touched, typed: 0 };
  }
  // The covered part is gone; what stands outside the change keeps the record if it is half of it.
  if (left + right === 0 || left + right < KEPT * (anchor.end - anchor.start)) return null;
  const start = left > 0 ? anchor.start : change.start + change.text.length;
  const end = right > 0 ? anchor.end + shift : change.start;
  return { ...closed(anchor), start, end, touched: true, typed: 0 };
}

/** Where a range of the text is after the change, in offsets into the text after it; null when it is gone. */
type Comparison = (from: number, to: number) => { start: number; end: number; touched: boolean } | null;

/** Characters beside a change that are compared with it: what an edge of a passage is found by. */
const SURROUNDINGS = 200;

function comparison(text: string, change: TextChange): Comparison {
  let cut: { low: number; high: number; before: Tokens; after: Tokens; alignment: Alignment } | null = null;
  return (from, to) => {
    // A deletion leaves nothing to compare with.
    if (change.text === '') return null;
    if (!cut || from < cut.low || to > cut.high) {
      const low = Math.max(0, Math.min(from, change.start, cut?.low ?? from) - SURROUNDINGS);
      const high = Math.min(text.length, Math.max(to, change.end, cut?.high ?? to) + SURROUNDINGS);
      const vocabulary = new Vocabulary();
      const before = tokenize(text.slice(low, high), vocabulary);
      const by = text.slice(low, change.start) + change.text + text.slice(change.end, high);
      const after = tokenize(by, vocabulary);
      cut = { low, high, before, after, alignment: align(before, after, vocabulary) };
    }
    const { low, before, after, alignment } = cut;
    const range = tokensIn(before, from - low, to - low);
    const mapped = range.to > range.from ? mapRange(before, after, alignment, range) : null;
    if (!mapped || mapped.kept < KEPT) return null;
    const span = rawSpan(after, mapped);
    const same = mapped.kept === 1 && mapped.to - mapped.from === range.to - range.from;
    return { start: low + span.start, end: low + span.end, touched: !same };
  };
}
