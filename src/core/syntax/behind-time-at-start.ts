/** Who stands behind an English time that opens the sentence and that no comma closes. */
import { OPENS_TIME } from '../language/en/time-words';
import { Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { YEAR } from './before-inserted';
import { namesAgent } from './head-noun';
import { finiteIn } from './segments';
import { isDay, isOfTime } from './time';

/** “In December | the court”, “Last week | the firm”, “In May | Barclays”: what stands behind an English time that opens the sentence and that no comma closes, or -1. */
export function behindTimeAtStart(tokens: readonly Token[], floor: number, to: number): number {
  if (!OPENS_TIME.has((tokens[floor] as Token).form)) return -1;
  for (let k = floor; k + 1 < to && k - floor <= LONGEST_TIME; k++) {
    if (!tellsTime(tokens, k) || (k + 2 < to && tellsTime(tokens, k + 1))) continue;
    const next = tokens[k + 1] as Token;
    if (finiteIn(tokens, k + 1, to) >= 0) return -1;
    if (next.form === 'the' || namesAgent(tokens, k + 1, to, false)) return k + 1;
    return next.name >= 0 && (next.tags & Tag.Calendar) === 0 ? k + 1 : -1;
  }
  return -1;
}

/** “Monday”, “night”, “2019”, and “12” behind a month */
function tellsTime(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (isDay(t) || YEAR.test(t.form)) return true;
  return t.kind === Kind.Number ? isDay(tokens[k - 1]) : t.name < 0 && isOfTime(t);
}

/** A time that opens a sentence has no more tokens. */
const LONGEST_TIME = 4;
