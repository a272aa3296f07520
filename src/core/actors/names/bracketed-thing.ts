/** “une zone à faibles émissions (ZFE)”, “a low emission zone (LEZ)”: acronyms in brackets that are short for a thing. */
import { HEADS_OF_BODIES } from '../../language/phrase-words';
import { type Language, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isAgent } from '../../syntax/readings';
import { foldedWords } from '../../text/folded-words';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';

/** Whether the acronym at k stands in brackets behind the words that it is short for, whose head is no body and nobody. */
export function isBracketedThing(tokens: readonly Token[], k: number, text: string, { headFirst }: Language): boolean {
  const acronym = tokens[k] as Token;
  if (acronym.letterCase !== Case.Upper || itemAt(tokens, k - 1)?.kind !== Kind.OpenBracket) return false;
  if (itemAt(tokens, k + 1)?.kind !== Kind.CloseBracket) return false;
  const start = spelledFrom(tokens, k - 1, foldedWords(text.slice(acronym.start, acronym.end))[0] ?? '', text);
  if (start < 0) return false;
  const head = itemAt(tokens, headOf(tokens, start, k - 1, headFirst));
  if (head === undefined || (head.tags & Tag.Noun) === 0 || isAgent(head)) return false;
  return !HEADS_OF_BODIES.has(head.word?.lemma ?? head.form);
}

/** Where the words before the bracket start whose initials are the letters, small words left out; or -1. */
function spelledFrom(tokens: readonly Token[], bracket: number, letters: string, text: string): number {
  let left = letters.length;
  for (let k = bracket - 1; k >= 0 && bracket - k < LONGEST; k--) {
    const { kind, tags, start, end } = tokens[k] as Token;
    if (kind !== Kind.Word) return -1;
    const initial = foldedWords(text.slice(start, end))[0]?.[0];
    if (initial !== undefined && initial === letters[left - 1] && (tags & SMALL) === 0) {
      left--;
      if (left === 0) return k;
    } else if ((tags & SMALL) === 0) return -1;
  }
  return -1;
}

const SMALL = Tag.Preposition | Tag.Determiner | Tag.Coordinator;

/** What an acronym is short for has fewer words, small ones included. */
const LONGEST = 12;
