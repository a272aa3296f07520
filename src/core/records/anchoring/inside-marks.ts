import type { Span } from '../../analysis';
import type { ClaimRecord } from '../types';

/** How far words that were added may reach. A longer passage is another one. */
const REACH = 200;
const OPENING: ReadonlySet<string> = new Set('«“„‹');
const CLOSING: ReadonlySet<string> = new Set('»”›');
/** Opens and closes. */
const STRAIGHT = '"';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Widens the place of a quotation to the marks that its words stood between: « Les travaux sont finis » that became « Oui, les
 * travaux sont finis et payés » is that quotation with other words, not the verified ones with others beside them.
 */
export function insideMarks(text: string, { start, end }: Span, { kind, target }: ClaimRecord): Span {
  if (kind !== 'direct' && kind !== 'mixed') return { start, end };
  const first = (target.prefix ?? '').trimEnd().at(-1) ?? '';
  const last = (target.suffix ?? '').trimStart().at(0) ?? '';
  return {
    start: OPENING.has(first) || first === STRAIGHT ? edge(text, start, -1, CLOSING, OPENING) : start,
    end: CLOSING.has(last) || last === STRAIGHT ? edge(text, end, 1, OPENING, CLOSING) : end,
  };
}

/** The place of the last letter before the mark that ends a quotation in a direction; `from` where none was added or no mark is near. */
function edge(
  text: string,
  from: number,
  step: 1 | -1,
  inner: ReadonlySet<string>,
  outer: ReadonlySet<string>,
): number {
  let depth = 0;
  let found = from;
  for (let n = 0; n < REACH; n++) {
    const at = step === 1 ? from + n : from - 1 - n;
    const character = text.charAt(at);
    if (character === '' || character === '\n') return from;
    if (inner.has(character)) depth++;
    else if (outer.has(character) && depth > 0) depth--;
    else if (outer.has(character) || (character === STRAIGHT && depth === 0)) return found;
    if (LETTER_OR_DIGIT.test(character)) found = step === 1 ? at + 1 : at;
  }
  return from;
}
