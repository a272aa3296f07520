/** A title or nickname in marks inside of a phrase: “le « petit » juge”, “James “Jim” Ross”. */
import { Kind, type Token } from '../text/token';
import { isDeterminer } from './noun-phrase';

/** The marks of one are no further apart than this. */
const LONGEST = 7;

/** The mark that closes what the one at `open` opens, before `ceiling`; -1 where it pairs with none, or holds more than a name. */
export function closingMark(tokens: readonly Token[], open: number, ceiling: number): number {
  const { mark } = tokens[open] as Token;
  if (mark < 0) return -1;
  const end = Math.min(ceiling, open + LONGEST + 1);
  for (let k = open + 1; k < end; k++) if ((tokens[k] as Token).mark === mark) return k;
  return -1;
}

/** The mark that opens what the one at `close` closes, from `floor` on; -1 where it pairs with none, or holds more than a name. */
export function openingMark(tokens: readonly Token[], close: number, floor: number): number {
  const { mark } = tokens[close] as Token;
  if (mark < 0) return -1;
  const start = Math.max(floor, close - LONGEST);
  for (let k = close - 1; k >= start; k--) if ((tokens[k] as Token).mark === mark) return k;
  return -1;
}

/** The mark that opens words behind an article which the one at k closes, or -1: no quotation of somebody's. */
export function namedOpen(tokens: readonly Token[], k: number, floor: number): number {
  if ((tokens[k] as Token).kind !== Kind.CloseMark) return -1;
  const open = openingMark(tokens, k, floor);
  return open > floor && isDeterminer(tokens[open - 1] as Token) ? open : -1;
}
