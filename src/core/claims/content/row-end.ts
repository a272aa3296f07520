/** A row of those who are told or accused: “the mayor, the clerk and the treasurer”. */
import { AND_OR } from '../../language/function-words';
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';
import { startsObject } from './object-start';

/** “the mayor|, the clerk and the treasurer | of lying”: behind what “and” joins to the phrase that ends at `end`, or `end`. */
export function rowEnd({ tokens }: Scene, end: number, limit: number): number {
  for (let k = end; k < limit && k - end < LONGEST_ROW;) {
    const comma = tokens[k]?.kind === Kind.Comma;
    const at = comma ? k + 1 : k;
    const and = AND_OR.has(tokens[at]?.form ?? '');
    const from = and ? at + 1 : at;
    if ((!comma && !and) || from >= limit || !startsObject(tokens, from)) return end;
    const phrase = phraseAfter(tokens, from, limit);
    if (phrase === null) return end;
    k = phrase.end;
    // The chunker takes “the clerk and the treasurer” for one phrase.
    let joins = and;
    for (let i = from; i < k && !joins; i++) joins = AND_OR.has((tokens[i] as Token).form);
    if (joins) return k;
  }
  return end;
}

/** A row of those who are told or accused has fewer words. */
const LONGEST_ROW = 20;
