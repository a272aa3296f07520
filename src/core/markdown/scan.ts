/**
 * Cuts a draft into blocks: stretches of whole lines that Markdown reads independently of each other.
 * Where a block ends depends on its own text and on the line behind it only. So a draft can be cut again from any
 * block on, and as soon as an old cut is met behind an edit, all later cuts are the old ones.
 */
import { isUnderline, LineKind, lineKind } from './line-kind';

/**
 * Lines longer than this are not hard-wrapped prose: in a draft without blank lines each is a paragraph of its own.
 * Hard wrapping is done at 72 to 100 columns.
 */
export const LONG_LINE = 120;

/** Answer of `blockEnd` where the text given does not decide. */
const NEED_MORE = -1;

function indexOrEnd(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
}

/** Reads lines one by one; LF, CRLF and CR end a line. One reader serves all blocks of a text. */
export class LineReader {
  start = 0;
  /** End of the line without its line end. */
  end = 0;
  /** Start of the next line. */
  next = 0;
  /** Next of each, looked for once: a text may have none of one kind. */
  private carriageReturn = -1;
  private lineFeed = -1;

  /** @param final whether `text` goes up to the end of the draft */
  constructor(
    readonly text: string,
    readonly final: boolean,
  ) {}

  /** Goes to the next line; false where there is none, or where its end is not in sight. */
  advance(): boolean {
    const { text } = this;
    const start = this.next;
    if (start >= text.length) return false;
    if (this.carriageReturn < start) this.carriageReturn = indexOrEnd(text, '\r', start);
    if (this.lineFeed < start) this.lineFeed = indexOrEnd(text, '\n', start);
    const end = Math.min(this.lineFeed, this.carriageReturn);
    let next = end + 1;
    if (end === this.carriageReturn && text.charCodeAt(next) === 10) next++;
    // Without the end of the text, a line is whole when a character behind its line end is there.
    if (!this.final && next >= text.length && !(end < text.length && text.charCodeAt(next - 1) === 10)) return false;
    this.start = start;
    this.end = end;
    this.next = Math.min(next, text.length);
    return true;
  }

  get line(): string {
    return this.text.slice(this.start, this.end);
  }
}

const RAW_HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<!/, />/],
  [/^/, /<\/(?:script|pre|style|textarea)>/i],
];

/** What ends the HTML that a line of kind `RawHtml` opens. */
export function rawHtmlEnd(line: string): RegExp {
  for (const [start, end] of RAW_HTML_ENDS) if (start.test(line)) return end;
  return />/;
}

/** Whether `line` closes the fence that `opening` opened (both without line end). */
export function closesFence(opening: string, line: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(opening)?.[1] ?? '```';
  const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return close !== undefined && close[0] === fence[0] && close.length >= fence.length;
}

/** Kinds of lines that end a paragraph, a quote and, without indentation, a list. */
function interrupts(kind: LineKind): boolean {
  return (
    kind === LineKind.Heading ||
    kind === LineKind.Fence ||
    kind === LineKind.RawHtml ||
    kind === LineKind.Rule ||
    kind === LineKind.Quote ||
    kind === LineKind.Item
  );
}

/** Starts like the first word of a paragraph: capital, digit, opening mark or dash. */
const PARAGRAPH_START = /^[ ]{0,3}(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}«“„‹"'‘—–…(]|\[…)/u;

/** Longest token that is counted in the length of a line: a longer one is an address or a link target. */
const LONG_TOKEN = 40;

function isLong(line: string): boolean {
  if (line.length <= LONG_LINE) return false;
  let length = 0;
  for (let at = 0; at < line.length && length <= LONG_LINE;) {
    const space = line.indexOf(' ', at);
    const end = space < 0 ? line.length : space;
    if (end - at <= LONG_TOKEN) length += end - at + 1;
    at = end + 1;
  }
  return length > LONG_LINE;
}

/** Counts inline markup, so as to know whether some may still be open and the next line belongs to it. */
class InlineBalance {
  private stars = 0;
  private underscores = 0;
  private ticks = 0;
  private brackets = 0;
  private angles = 0;
  private targets = 0;

  add(line: string): void {
    if (!/[*_`[\]<>]/.test(line)) return;
    const lastClose = line.lastIndexOf(')');
    for (let i = 0; i < line.length; i++) {
      switch (line[i]) {
        case '*':
          this.stars++;
          break;
        case '_':
          this.underscores++;
          break;
        case '`':
          this.ticks++;
          break;
        case '[':
          this.brackets++;
          break;
        case ']':
          this.brackets--;
          if (line[i + 1] === '(' && lastClose < i) this.targets++;
          break;
        case '<':
          this.angles++;
          break;
        case '>':
          this.angles--;
          break;
      }
    }
  }

  get open(): boolean {
    return (
      this.stars % 2 !== 0 ||
      this.underscores % 2 !== 0 ||
      this.ticks % 2 !== 0 ||
      this.brackets !== 0 ||
      this.angles > 0 ||
      this.targets > 0
    );
  }
}

/**
 * End of the block that starts at `start`: the start of the next block, its blank lines included.
 * @returns an offset, or `NEED_MORE` where more of the draft has to be seen (never in a final text)
 */
export function blockEnd(reader: LineReader, start: number): number {
  const { text, final } = reader;
  reader.next = start;
  const more = (): number => (final ? text.length : NEED_MORE);
  let kind: LineKind = LineKind.Blank;
  while (kind === LineKind.Blank) {
    if (!reader.advance()) return more();
    kind = lineKind(reader.line);
  }
  const first = reader.line;
  if (kind === LineKind.Underline)
    kind = first.includes('=') || first.trim().length > 1 ? LineKind.Text : LineKind.WeakItem;
  let end: number;
  switch (kind) {
    case LineKind.Heading:
    case LineKind.Rule:
      end = reader.next;
      break;
    case LineKind.Fence:
      end = until(reader, (line) => closesFence(first, line));
      break;
    case LineKind.RawHtml: {
      const terminator = rawHtmlEnd(first);
      if (terminator.test(first)) end = reader.next;
      else end = until(reader, (line) => terminator.test(line));
      break;
    }
    case LineKind.Tag:
      end = tagEnd(reader);
      break;
    case LineKind.Quote:
      end = quoteEnd(reader);
      break;
    case LineKind.Item:
    case LineKind.WeakItem:
    case LineKind.Footnote:
      end = containerEnd(reader, kind);
      break;
    case LineKind.Indented:
      end = indentedEnd(reader);
      break;
    default:
      end = paragraphEnd(reader);
  }
  return end < 0 ? more() : blanksEnd(text, end, final);
}

/** Start of the first line at or behind `from` that is not blank; without one the end of the text, or `NEED_MORE`. */
export function blanksEnd(text: string, from: number, final: boolean): number {
  let lineStart = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lineStart = at + 1;
    else if (code === 13) lineStart = at + (text.charCodeAt(at + 1) === 10 ? 2 : 1);
    else if (code !== 32 && code !== 9) return lineStart;
  }
  return final ? text.length : NEED_MORE;
}

/** Behind the first line that `closes`; −1 without one. */
function until(reader: LineReader, closes: (line: string) => boolean): number {
  while (reader.advance()) if (closes(reader.line)) return reader.next;
  return NEED_MORE;
}

/**
 * End of what starts like a tag: HTML up to a blank line, or a paragraph that may be followed by anything, so that only
 * a line without indentation behind a blank one is surely apart.
 */
function tagEnd(reader: LineReader): number {
  let afterBlank = false;
  while (reader.advance()) {
    const line = reader.line;
    if (lineKind(line) === LineKind.Blank) afterBlank = true;
    else if (afterBlank && line[0] !== ' ' && line[0] !== '\t') return reader.start;
    else afterBlank = false;
  }
  return NEED_MORE;
}

function indentedEnd(reader: LineReader): number {
  while (reader.advance()) {
    const kind = lineKind(reader.line);
    if (kind !== LineKind.Blank && kind !== LineKind.Indented) return reader.start;
  }
  return NEED_MORE;
}

/** End of a quote. A line without marker may continue its paragraph, or start anything where it ends in none. */
function quoteEnd(reader: LineReader): number {
  let previous: LineKind = LineKind.Quote;
  while (reader.advance()) {
    const line = reader.line;
    const kind = lineKind(line);
    if (kind === LineKind.Blank) return reader.next;
    if (kind === LineKind.Tag) return tagEnd(reader);
    if (kind !== LineKind.Quote && kind !== LineKind.Text) {
      if (previous === LineKind.Quote ? !interrupts(kind) : isUnderline(line) || !interrupts(kind)) {
        return containerEnd(reader, LineKind.Text);
      }
      return reader.start;
    }
    previous = kind;
  }
  return NEED_MORE;
}

/**
 * End of a list item or footnote: what is indented belongs to it, and what is not but continues its paragraph.
 * Lists are cut between items, as an item that is not indented closes whatever is open before it.
 */
function containerEnd(reader: LineReader, first: LineKind): number {
  let afterBlank = false;
  while (reader.advance()) {
    const line = reader.line;
    const kind = lineKind(line);
    const code = line.charCodeAt(0);
    if (kind === LineKind.Blank) {
      afterBlank = true;
      continue;
    }
    // “---” may underline a paragraph that is indented but not enough to belong to the item.
    if (code !== 32 && code !== 9 && (afterBlank || !isUnderline(line))) {
      // A quote may have begun on an indented line before.
      if (afterBlank || (interrupts(kind) && kind !== LineKind.Quote)) return reader.start;
      if (kind === LineKind.Footnote && first === LineKind.Footnote) return reader.start;
    }
    afterBlank = false;
  }
  return NEED_MORE;
}

function paragraphEnd(reader: LineReader): number {
  let previous = reader.line;
  const balance = new InlineBalance();
  balance.add(previous);
  const definition = /^ {0,3}\[/.test(previous);
  /** Whether lines may start what cannot interrupt a paragraph. */
  let loose = false;
  while (reader.advance()) {
    const line = reader.line;
    const kind = lineKind(line);
    if (kind === LineKind.Blank) return reader.next;
    if (isUnderline(line)) {
      if (!definition) return reader.next;
      // Not a heading where all before it was link definitions: then what follows may be anything.
      loose = true;
      continue;
    }
    if (kind === LineKind.Tag) return tagEnd(reader);
    if (interrupts(kind)) return reader.start;
    if (kind === LineKind.Footnote) return containerEnd(reader, LineKind.Text);
    if (kind === LineKind.Delimiter) loose = true;
    else if (loose && kind !== LineKind.Text) return containerEnd(reader, LineKind.Text);
    if (
      !loose &&
      kind === LineKind.Text &&
      (line.length > LONG_LINE || previous.length > LONG_LINE) &&
      PARAGRAPH_START.test(line) &&
      (isLong(line) || isLong(previous)) &&
      !line.includes('|') &&
      !balance.open
    ) {
      return reader.start;
    }
    previous = line;
    balance.add(line);
  }
  return NEED_MORE;
}
