import { closesMark, foldedUnit, opensMark, REFERENCES } from './fold-characters';

/**
 * A text without its typography, with the way back. Unit i of `text` stands for the code units from `starts[i]` to `ends[i]`
 * (exclusive) of the raw text; both lists never decrease. Characters that fold to nothing belong to no unit.
 */
interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
/** Longest link destination, footnote label or reference name that is looked for; bounds the work on hostile text. */
const MAX_DESTINATION = 2048;
const MAX_LABEL = 64;

/**
 * Folds a text for comparison: NFC; quotation marks, apostrophes, dashes and ellipses to ASCII; soft hyphens and zero-width
 * characters out; white space, block-quote signs at line starts included, to one space; Markdown emphasis, code marks, link
 * brackets and destinations, footnote references and backslash escapes out. Linear.
 */
export function fold(raw: string): Folded {
  const out = new Output(raw.length);
  const composed = raw.normalize('NFC') === raw;
  const closers = new NextIndex(raw, ')');
  let space = -1;
  let spaceEnd = 0;
  let afterOpening = true;
  let i = 0;
  while (i < raw.length) {
    const code = raw.charCodeAt(i);
    if (isSpace(code)) {
      if (space < 0) space = i;
      i = code === LINE_FEED ? skipLineStart(raw, i + 1) : i + 1;
      spaceEnd = i;
      continue;
    }
    const skipped = skipMarkup(raw, i, code, closers);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    const reference = code === 0x26 ? readReference(raw, i) : null;
    const meant = reference ? reference.text.charCodeAt(0) : code;
    if (reference && isSpace(meant)) {
      if (space < 0) space = i;
      i = spaceEnd = reference.end;
      continue;
    }
    const end = reference ? reference.end : clusterEnd(raw, i, composed);
    const folded = reference ? (foldedUnit(meant) ?? reference.text) : foldCluster(raw, i, end, composed);
    if (folded !== '') {
      if (space >= 0 && !afterOpening && !closesMark(meant)) out.push(' ', space, spaceEnd);
      space = -1;
      afterOpening = opensMark(meant);
      // A run of hyphens is what keyboards give for a dash.
      if (folded !== '-' || !out.endsWithHyphenAt(i)) out.push(folded, i, end);
      else out.stretch(end);
    }
    i = end;
  }
  return out.finish();
}

/** Folded text only. */
export function foldText(raw: string): string {
  return fold(raw).text;
}

function isSpace(code: number): boolean {
  if (code === SPACE || (code >= 9 && code <= 13)) return true;
  if (code < 0x85) return false;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Offset after the block-quote signs at the start of a line; they are part of the white space between two lines. */
function skipLineStart(raw: string, from: number): number {
  let i = from;
  let end = from;
  for (; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x3e) end = i + 1;
    else if (code !== SPACE && code !== 9) break;
  }
  return end;
}

/** Offset after markup that is no text: an escape's backslash, a link destination, a footnote reference. */
function skipMarkup(raw: string, i: number, code: number, closers: NextIndex): number {
  if (code === BACKSLASH) return isAsciiPunctuation(raw.charCodeAt(i + 1)) ? i + 1 : i;
  if (code === 0x5d && raw.charCodeAt(i + 1) === 0x28) {
    let close = closers.after(i + 2);
    // One pair of parentheses may stand inside a destination, as in encyclopedia addresses.
    if (close >= 0 && raw.charCodeAt(close + 1) === 0x29 && hasOpening(raw, i + 2, close)) close++;
    return close >= 0 && close - i <= MAX_DESTINATION && isDestination(raw.slice(i + 2, close)) ? close + 1 : i;
  }
  if (code === 0x5b && raw.charCodeAt(i + 1) === 0x5e) {
    const label = raw.slice(i + 2, i + 2 + MAX_LABEL);
    const close = label.search(/[\]\s]/);
    return close > 0 && label[close] === ']' ? i + close + 3 : i;
  }
  return i;
}

/** No white space, or only before a title in quotes. */
function isDestination(inside: string): boolean {
  const space = inside.search(/\s/);
  return space < 0 || (!inside.includes('\n') && /["'(]/.test(inside.slice(space).trimStart().charAt(0)));
}

function hasOpening(raw: string, from: number, to: number): boolean {
  return to - from <= MAX_DESTINATION && raw.slice(from, to).includes('(');
}

function isAsciiPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
}

function readReference(raw: string, i: number): { readonly text: string; readonly end: number } | null {
  const close = raw.slice(i + 1, i + 10).indexOf(';');
  if (close <= 0) return null;
  const name = raw.slice(i + 1, i + 1 + close);
  return Object.hasOwn(REFERENCES, name) ? { text: REFERENCES[name] ?? '', end: i + close + 2 } : null;
}

/** End of the character that starts at i, with its combining marks where the text is decomposed. */
function clusterEnd(raw: string, i: number, composed: boolean): number {
  let end = i + 1;
  const code = raw.charCodeAt(i);
  if (code >= 0xd800 && code < 0xdc00) {
    const low = raw.charCodeAt(i + 1);
    if (low >= 0xdc00 && low < 0xe000) end++;
  }
  if (!composed) while (end < raw.length && isCombining(raw.charCodeAt(end))) end++;
  return end;
}

const combining = /\p{M}/u;

function isCombining(code: number): boolean {
  return code >= 0x300 && (code < 0x370 || combining.test(String.fromCharCode(code))) && foldedUnit(code) === undefined;
}

function foldCluster(raw: string, start: number, end: number, composed: boolean): string {
  if (end === start + 1) {
    const code = raw.charCodeAt(start);
    const folded = foldedUnit(code);
    if (folded !== undefined) return folded;
    if (composed || code < 0x80) return raw.charAt(start);
  }
  const cluster = raw.slice(start, end);
  return composed ? cluster : cluster.normalize('NFC');
}

/** The next place of a character at or after an offset; calls must not go back. Linear over all calls. */
class NextIndex {
  private at = -1;
  private done = false;
  constructor(
    private readonly text: string,
    private readonly what: string,
  ) {}

  after(offset: number): number {
    if (!this.done && this.at < offset) {
      this.at = this.text.indexOf(this.what, offset);
      this.done = this.at < 0;
    }
    return this.done ? -1 : this.at;
  }
}

class Output {
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  constructor(size: number) {
    this.codes = new Uint16Array(size + 16);
    this.starts = new Int32Array(size + 16);
    this.ends = new Int32Array(size + 16);
  }

  push(text: string, start: number, end: number): void {
    if (this.length + text.length > this.codes.length) this.grow(text.length);
    for (let i = 0; i < text.length; i++) {
      this.codes[this.length] = text.charCodeAt(i);
      this.starts[this.length] = start;
      this.ends[this.length++] = end;
    }
  }

  endsWithHyphenAt(offset: number): boolean {
    return this.length > 0 && this.codes[this.length - 1] === 0x2d && this.ends[this.length - 1] === offset;
  }

  stretch(end: number): void {
    this.ends[this.length - 1] = end;
  }

  finish(): Folded {
    const parts: string[] = [];
    for (let i = 0; i < this.length; i += 8192) {
      parts.push(String.fromCharCode(...this.codes.subarray(i, Math.min(i + 8192, this.length))));
    }
    return {
      text: parts.join(''),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }

  private grow(more: number): void {
    const size = this.codes.length * 2 + more;
    const codes = new Uint16Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    codes.set(this.codes);
    starts.set(this.starts);
    ends.set(this.ends);
    [this.codes, this.starts, this.ends] = [codes, starts, ends];
  }
}
