/** What the first characters of a line can start in Markdown, as far as cutting a draft into blocks needs to know. */

/** Kinds of lines. */
export enum LineKind {
  Blank = 0,
  /** Paragraph text, or something that only looks at it together with other lines can tell. */
  Text = 1,
  /** `# Heading` */
  Heading = 2,
  /** Opening (or closing) of fenced code. */
  Fence = 3,
  /** `<script>`, `<!--`, `<?`, `<!D`, `<![CDATA[`: HTML that ends at its own terminator. */
  RawHtml = 4,
  /** `<div>` and all else that starts like a tag: HTML up to the next blank line, or a paragraph. */
  Tag = 5,
  /** Thematic break. */
  Rule = 6,
  /** `=====` or `--` (`---` is a rule unless it underlines): may underline a heading. */
  Underline = 7,
  /** `> quote` */
  Quote = 8,
  /** `- item`, `1. item`: may interrupt a paragraph. */
  Item = 9,
  /** `4. item`, or a marker without text: starts a list but does not interrupt a paragraph. */
  WeakItem = 10,
  /** `[^1]: footnote` */
  Footnote = 11,
  /** Four spaces or a tab, then text. */
  Indented = 12,
  /** `--- | ---`, the second line of a table. */
  Delimiter = 13,
}

const HEADING = /#{1,6}(?:[ \t]|$)/y;
const FENCE = /`{3,}[^`]*$|~{3,}/y;
const RAW_HTML = /<(?:(?:script|pre|style|textarea)(?:[ \t>]|$)|!--|\?|![A-Za-z]|!\[CDATA\[)/iy;
const TAG = /<\/?[A-Za-z]/y;
const UNDERLINE = /(?:=+|-+)[ \t]*$/y;
const BULLET = /[-+*](?:[ \t]|$)/y;
const NUMBER = /(\d{1,9})[.)](?:[ \t]|$)/y;
const FOOTNOTE = /\[\^[^\]\s]+\]:/y;
const DELIMITER = /[-:| \t]+$/y;

/** Whether a line can underline the paragraph above it, which makes that a heading. */
export function isUnderline(line: string): boolean {
  let at = 0;
  while (line.charCodeAt(at) === 32) at++;
  return at <= 3 && matches(UNDERLINE, line, at);
}

function matches(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}

/** Kind of a line (given without its line end) where a new block could start. */
export function lineKind(line: string): LineKind {
  let at = 0;
  while (line.charCodeAt(at) === 32) at++;
  const code = line.charCodeAt(at);
  if (Number.isNaN(code)) return LineKind.Blank;
  if (code === 9) return /[^ \t]/.test(line) ? LineKind.Indented : LineKind.Blank;
  if (at > 3) return LineKind.Indented;
  // Letters, quotation marks and the rest of prose.
  if (code > 0x7e || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LineKind.Text;
  switch (line[at]) {
    case '#':
      return matches(HEADING, line, at) ? LineKind.Heading : LineKind.Text;
    case '>':
      return LineKind.Quote;
    case '`':
    case '~':
      return matches(FENCE, line, at) ? LineKind.Fence : LineKind.Text;
    case '<':
      if (matches(RAW_HTML, line, at)) return LineKind.RawHtml;
      return matches(TAG, line, at) ? LineKind.Tag : LineKind.Text;
    case '[':
      return matches(FOOTNOTE, line, at) ? LineKind.Footnote : LineKind.Text;
    case '=':
      return matches(UNDERLINE, line, at) ? LineKind.Underline : LineKind.Text;
    case '|':
    case ':':
      return isDelimiter(line, at) ? LineKind.Delimiter : LineKind.Text;
    case '*':
    case '_':
    case '-':
    case '+':
      if (isRule(line, at)) return LineKind.Rule;
      if (matches(UNDERLINE, line, at)) return LineKind.Underline;
      if (matches(BULLET, line, at)) return hasText(line, at + 1) ? LineKind.Item : LineKind.WeakItem;
      return isDelimiter(line, at) ? LineKind.Delimiter : LineKind.Text;
    default: {
      if (!matches(NUMBER, line, at)) return LineKind.Text;
      const marker = NUMBER.lastIndex;
      const one = Number.parseInt(line.slice(at, marker), 10) === 1;
      return one && hasText(line, marker) ? LineKind.Item : LineKind.WeakItem;
    }
  }
}

function isDelimiter(line: string, at: number): boolean {
  return matches(DELIMITER, line, at) && line.includes('-') && /[|:]/.test(line);
}

function isRule(line: string, at: number): boolean {
  const marker = line.charCodeAt(at);
  let count = 0;
  for (let i = at; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === marker) count++;
    else if (code !== 32 && code !== 9) return false;
  }
  return count >= 3 && marker !== 0x2b;
}

function hasText(line: string, at: number): boolean {
  return /[^ \t]/.test(line.slice(at));
}
