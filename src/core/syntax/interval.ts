/** How long before or after something, in front of an English conjunction: “Days | after he left”, “Less than a week | before it closed”. */
import { Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isOfTime } from './time';

/** Whether nothing but a length of time, or adverbs, stand in [from, to). */
export function isInterval(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (to <= from || to - from > LONGEST_INTERVAL || last === undefined) return false;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    const { kind, name, tags } = t;
    // “Days” opens a sentence with a capital.
    if ((name >= 0 && !(k === from && isOfTime(t))) || (kind !== Kind.Word && kind !== Kind.Number)) return false;
    if ((tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return false;
  }
  return isOfTime(last) || (last.tags & (Tag.Adverb | Tag.Noun | Tag.Verb)) === Tag.Adverb;
}

/** Such a length of time has no more words: “Just over two and a half years”. */
export const LONGEST_INTERVAL = 8;
