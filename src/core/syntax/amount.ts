/** Words before a number that tell how exact it is: “près de 200 habitants”, “more than 200 residents”. */
import { APPROXIMATIONS } from '../language/amounts';
import { BETWEEN, DEGREES, MUCH, SHARES } from '../language/en/amounts';
import { QUANTITIES } from '../language/fr/amounts';
import { Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isCount } from './readings';

const FIRST: ReadonlySet<string | undefined> = new Set(APPROXIMATIONS.map((words) => words[0]));

const LAST: ReadonlySet<string | undefined> = new Set(APPROXIMATIONS.map((words) => words.at(-1)));

/** Where the words before the number at `number` start, not before `floor`; `number` where there are none. */
export function amountStart(tokens: readonly Token[], number: number, floor: number): number {
  if (number <= floor || !LAST.has((tokens[number - 1] as Token).form) || !isNumber(tokens, number)) return number;
  let start = number;
  for (const words of APPROXIMATIONS) {
    const from = number - words.length;
    if (from >= floor && from < start && stand(tokens, from, words)) start = from;
  }
  return start;
}

/** The number behind such words at `k`, before `ceiling`; `k` where there are none. */
export function amountEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  if (!FIRST.has(tokens[k]?.form)) return k;
  for (const words of APPROXIMATIONS) {
    const number = k + words.length;
    if (number < ceiling && isNumber(tokens, number) && stand(tokens, k, words)) return number;
  }
  return k;
}

/** “davantage | de moyens”, “plus | d'efforts”: whether a French adverb of quantity and its noun start at k. */
export function isQuantity(tokens: readonly Token[], k: number): boolean {
  if (!QUANTITIES.has(tokens[k]?.form ?? '')) return false;
  const of = tokens[k + 1]?.form;
  const noun = tokens[k + 2];
  return (of === 'de' || of === "d'") && noun !== undefined && noun.name < 0 && (noun.tags & Tag.Noun) !== 0;
}

function stand(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[from + i]?.form === word);
}

/** “200”, “deux”, “two”, “plus d'| un élu”, “one | in five”, but not “about | one”. */
function isNumber(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  if (form === 'un' || form === 'une') return true;
  if (form === 'one') return tokens[k + 1]?.form === 'in' && isCount(tokens[k + 2]);
  // “up to | $40 million”
  return isCount(tokens[k]) || (CURRENCIES.has(form) && isCount(tokens[k + 1]));
}

const CURRENCIES = new Set(['$', '£', '€']);

/** “so many people had died”, “as many as 40”, “too few”: a degree before a word for many or few. */
export function opensDegree(tokens: readonly Token[], k: number): boolean {
  return DEGREES.has(tokens[k]?.form ?? '') && MUCH.has(tokens[k + 1]?.form ?? '');
}

/** “about one-third of the vote will be cast”, “over 40 died”, “between 30 and 40 died” */
export function opensAmount(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  if (opensDegree(tokens, k)) return true;
  if (!BETWEEN.has(tokens[k]?.form ?? '') || next === undefined) return false;
  // “about a third of voters”, “about $12 million was spent”
  const share = next.form === 'a' || next.kind === Kind.Other ? tokens[k + 2] : next;
  return isCount(share) || SHARES.test(share?.form ?? '');
}
