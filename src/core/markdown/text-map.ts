/**
 * Where the characters of a text node stand in the source: a parser gives the value of a text (entities decoded,
 * escapes resolved, line prefixes dropped) and where all of it starts and ends, not where each character comes from.
 */
import type { OffsetMapBuilder } from './offset-map';
import { decodeString } from './remark';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** What the character reference at `at` stands for, “” where there is none. */
export function reference(source: string, at: number): string {
  REFERENCE.lastIndex = at;
  const raw = REFERENCE.exec(source)?.[0];
  if (raw === undefined) return '';
  const decoded = decodeString(raw);
  return decoded === raw ? '' : decoded.replace('\r', '\n');
}

/** End of the reference that `reference` has just found. */
export function referenceEnd(): number {
  return REFERENCE.lastIndex;
}

/** End of the run of spaces, tabs and quote markers at `at`. */
function prefixEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && (text[end] === ' ' || text[end] === '\t' || text[end] === '>')) end++;
  return end;
}

/**
 * Adds a text node to a map, one text character for each character of `value`.
 * @param value the node's text, with “\n” for each of its line ends
 * @param source text that was parsed
 * @param start where the node starts in `source`
 * @param end where it ends
 */
export function mapText(builder: OffsetMapBuilder, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    builder.add(value.length, start, value.length);
    return;
  }
  let at = start;
  for (let i = 0; i < value.length;) {
    const code = value.charCodeAt(i);
    const sourceCode = source.charCodeAt(at);
    if (code === 10 && sourceCode !== 0x26) {
      // Spaces before the line end are not in the value, nor is what a container wants at the start of the next line.
      while (at < end && !isLineEnd(source.charCodeAt(at))) at++;
      const size = source.startsWith('\r\n', at) ? 2 : 1;
      builder.add(1, at, size);
      at += size;
      i++;
      const kept = prefixEnd(value, i, value.length) - i;
      let prefix = prefixEnd(source, at, end);
      // A line of nothing but “>” in the text: the spaces behind it are not in the value.
      if (isLineEnd(source.charCodeAt(prefix))) while (prefix > at && source[prefix - 1] !== '>') prefix--;
      at = Math.max(at, prefix - kept);
      continue;
    }
    if (sourceCode === 0x5c && source.charCodeAt(at + 1) === code && PUNCTUATION.test(value[i] ?? '')) {
      at++;
    } else if (sourceCode === 0x26) {
      const decoded = reference(source, at);
      if (decoded !== '' && value.startsWith(decoded, i)) {
        builder.add(decoded.length, at, REFERENCE.lastIndex - at);
        at = REFERENCE.lastIndex;
        i += decoded.length;
        continue;
      }
    }
    builder.add(1, Math.min(at, end - 1), 1);
    at++;
    i++;
  }
}
