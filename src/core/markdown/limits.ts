/**
 * What the parser is not asked to read. On a few shapes its time grows with the square of the text (nine seconds for
 * 32 KB of `*a_ `, a stack overflow for nested quotes): such a block is read as plain text. The limits count
 * characters, so the same text always gives the same result, on any machine. Under them the worst shapes known take
 * about a tenth of a second; blocks that `readPlain` reads have no need of limits.
 */

/** UTF-16 code units. */
const MOST_TEXT = 32_768;
const MOST_LINES = 500;
/** `*`, `_`, `&`, each bracket and backtick. */
const MOST_MARKERS = 1_000;
/** Cells are twenty times as dear as prose. */
const MOST_PIPES = 600;
/** Quote and list markers at the start of one line. */
const DEEPEST_NESTING = 30;
/** Columns of indentation: a list 50 levels deep. */
const DEEPEST_INDENT = 100;

/** Whether a block is too large, too deep or too strange for the parser. */
export function exceedsLimits(text: string): boolean {
  if (text.length > MOST_TEXT) return true;
  let lines = 0;
  let markers = 0;
  let pipes = 0;
  let nesting = 0;
  let indent = 0;
  let prefix = true;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 10:
      case 13:
        lines++;
        nesting = 0;
        indent = 0;
        prefix = true;
        continue;
      case 9:
        if (prefix) indent += 4;
        continue;
      case 32:
        if (prefix) indent++;
        continue;
      case 0x3e: // >
      case 0x2d: // -
      case 0x2b: // +
        if (prefix) nesting++;
        break;
      case 0x2a: // *
        markers++;
        if (prefix) nesting++;
        break;
      case 0x26: // &
      case 0x5b: // [
      case 0x5d: // ]
      case 0x5f: // _
      case 0x60: // `
        markers++;
        prefix = false;
        break;
      case 0x7c: // |
        pipes++;
        prefix = false;
        break;
      case 0x2e: // .
      case 0x29: // )
        if (prefix) nesting++;
        break;
      default:
        // Digits may be list numbers: they leave the prefix open.
        if (text.charCodeAt(i) < 0x30 || text.charCodeAt(i) > 0x39) prefix = false;
    }
    if (nesting > DEEPEST_NESTING || indent > DEEPEST_INDENT) return true;
  }
  return lines > MOST_LINES || markers > MOST_MARKERS || pipes > MOST_PIPES;
}
