/** The gender of somebody whom a noun for a person says: “her son, Ole Rasmussen”, “Joan Peck, a mother of three”. */
import { Tag } from '../language/types';
import { isDeterminer } from '../syntax/noun-phrase';
import { Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';

/** Gender bits of the noun for a person before or behind the name, 0 where none stands there. */
export function kinGender(tokens: readonly Token[], { from, to }: NameMention): number {
  const closed = tokens[to] === undefined || (tokens[to] as Token).kind !== Kind.Word;
  const comma = tokens[from - 1]?.kind === Kind.Comma;
  // “lives with his mother, Paul Morel said”: another person.
  const before = comma && !closed ? undefined : tokens[comma ? from - 2 : from - 1];
  return genderOf(before) || behind(tokens, to);
}

function behind(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.kind !== Kind.Comma) return 0;
  let k = to + 1;
  if (tokens[k]?.kind === Kind.Number && tokens[k + 1]?.kind === Kind.Comma) k += 2;
  const first = tokens[k];
  if (first === undefined || !isDeterminer(first)) return 0;
  k++;
  while (((tokens[k]?.tags ?? 0) & Tag.Adjective) !== 0 && genderOf(tokens[k]) === 0) k++;
  return genderOf(tokens[k]);
}

function genderOf(token: Token | undefined): number {
  const word = token?.name === -1 ? token.word : null;
  if (word === null || word === undefined || word.noun !== 'person' || word.number === 2) return 0;
  return word.gender === 1 || word.gender === 2 ? word.gender : 0;
}
