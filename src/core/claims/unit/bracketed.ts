/** Words in brackets inside of a sentence. */
import { Sign } from '../../text/sign';
import { Tag } from '../../language/types';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import type { Scene } from './scene';

/** A remark in brackets is no longer than this many tokens. */
const LONGEST = 40;

/** “grew by a third | (it has 400 people, the mayor says|)”: the words in the brackets around token `at`, where some stand before it; else the sentence. */
export function insideBrackets({ tokens, signs }: Scene, sentence: Sentence, at: number): Sentence {
  if ((signs & Sign.OpenBracket) === 0) return sentence;
  const { from, to } = sentence;
  let open = at - 1;
  while (open >= from && at - open < LONGEST && !isBracket(tokens[open] as Token)) open--;
  // “(according to the mayor)”: of the words before the bracket.
  if (open < from || tokens[open]?.kind !== Kind.OpenBracket || at - open < 2) return sentence;
  // “The mayor | (who says he is ill)”
  if (((tokens[open + 1] as Token).tags & Tag.Relative) !== 0) return sentence;
  let close = at;
  while (close < to && !isBracket(tokens[close] as Token)) close++;
  return { from: open + 1, to: close };
}

function isBracket({ kind }: Token): boolean {
  return kind === Kind.OpenBracket || kind === Kind.CloseBracket;
}
