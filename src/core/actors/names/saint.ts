/** Names of houses and towns that begin with a saint's. */
import { SAINTS } from '../../language/name-particles';
import { type Language, Tag } from '../../language/types';
import type { Token } from '../../text/token';
import { fieldEnd, isBodyNoun } from './bodies';
import { isNamePart } from './capitalised';
import { mention, type NameMention } from './mention';
import { isBareCalendar } from './name-words';
import { named } from './name-type';

/** “St Mary's Hospital”, “St. Jude Medical”, “St Mary's”: houses, and otherwise towns (“St Ives”), that have a saint's name; nobody has it alone. */
export function saintAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const name = tokens[i + 1];
  if (!SAINTS.has((tokens[i] as Token).form)) return null;
  if (name === undefined || !isNamePart(name) || !name.spaceBefore) return null;
  const owned = tokens[i + 2]?.form === "'s";
  const from = owned ? i + 3 : i + 2;
  let to = from;
  while (to < tokens.length && goesOnWithCapital(tokens[to] as Token)) to++;
  const head = tokens[to - 1] as Token;
  const house =
    to > from &&
    (isBodyNoun(head, language) ||
      (head.tags & Tag.Noun) !== 0 ||
      language.nouns.trades.has(head.form) ||
      language.actors.corporate.has(head.form));
  const end = house ? fieldEnd(tokens, to, language) : from;
  if (house || owned) return mention(tokens, text, i, end, named('organization', 0), null, null);
  return to === from ? mention(tokens, text, i, to, named('place', 0), null, null) : null;
}

function goesOnWithCapital(token: Token): boolean {
  return isNamePart(token) && token.spaceBefore && !isBareCalendar(token);
}
