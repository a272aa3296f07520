/** English people whom several names behind a preposition tell of: “Lawyers for Ann Orr and Paul Reid”. */
import { isDeterminer } from '../../../syntax/noun-phrase';
import { isAgent, isPlural } from '../../../syntax/readings';
import { Case, Kind, type Token } from '../../../text/token';
import type { Range, Scene } from '../../unit/scene';

const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'to', 'representing']);

/** “Friends of | Ann Orr and Paul Reid|”, “A lawyer for | Orr and Reid|”: whether nobody speaks whom the names of the source are. */
export function isOfAll({ tokens, names, language }: Scene, { from, to }: Range): boolean {
  if (language.headFirst || to - from < 5) return false;
  const head = isDeterminer(tokens[from] as Token) ? from + 1 : from;
  const people = tokens[head] as Token;
  const link = (tokens[head + 1] as Token).form;
  if (names[people.name]?.common === false || !isAgent(people) || !LINKS.has(link)) return false;
  let k = head + 2;
  while (k < to && (tokens[k] as Token).name < 0 && isTitle(tokens[k] as Token)) k++;
  const name = names[(tokens[k] as Token).name];
  if (name === undefined || (name.type !== 'person' && name.type !== 'unknown') || name.common || name.to >= to)
    return false;
  const behind = (tokens[name.to] as Token).form;
  return behind === 'and'
    ? isPlural(people) || link === 'for'
    : (tokens[name.to] as Token).kind === Kind.Comma && isPlural(people);
}

function isTitle({ letterCase, word, tags }: Token): boolean {
  return letterCase === Case.Capital && (word?.noun === 'role' || tags !== 0);
}
