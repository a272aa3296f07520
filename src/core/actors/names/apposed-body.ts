/** “A software firm, | Harper Quill|, is hiring”, “| Martin Vian|, une société de conseil”: what an apposition tells of a full name that could be somebody's. */
import { INDEFINITE } from '../../language/function-words';
import { type Language, Num, Tag } from '../../language/types';
import { isDeterminer, isNominal, isOf } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { startsSentence } from './surroundings';

/** The noun of the body that an apposition before or behind the words [from, to) makes them, or -1 where none does. */
export function apposedBody(tokens: readonly Token[], from: number, to: number, language: Language): number {
  if (itemAt(tokens, to)?.kind !== Kind.Comma) return -1;
  const noun = bodyBehind(tokens, to + 1, language);
  if (noun >= 0 || itemAt(tokens, from - 1)?.kind !== Kind.Comma) return noun;
  const next = itemAt(tokens, to + 1);
  // “The school, | Ann Orr|, a nurse, says, is old”
  const more = next !== undefined && (next.kind === Kind.Number || isDeterminer(next));
  return more ? -1 : bodyBefore(tokens, from - 1, language);
}

/** The noun of a body whose indefinite article stands at k, or -1: “a Leeds software | firm”, “une jeune | société de conseil”. */
function bodyBehind(tokens: readonly Token[], k: number, language: Language): number {
  const noun = indefiniteNoun(tokens, k, language);
  const next = itemAt(tokens, noun + 1);
  // “a council and charity worker”
  const joined = next !== undefined && (next.tags & Tag.Coordinator) !== 0;
  return isBody(itemAt(tokens, noun)) && !joined ? noun : -1;
}

/** Where the noun of the phrase stands whose indefinite article is at k, in French behind one adjective at most; -1 where no such article is there. */
export function indefiniteNoun(tokens: readonly Token[], k: number, { headFirst }: Language): number {
  const article = itemAt(tokens, k);
  if (article === undefined || !INDEFINITE.has(article.form) || !isDeterminer(article)) return -1;
  let noun = k + 1;
  if (headFirst) {
    const first = itemAt(tokens, noun);
    if (first !== undefined && (first.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective) noun++;
  } else while (isNominalWord(itemAt(tokens, noun + 1))) noun++;
  return noun;
}

/** The noun of a body whose phrase opens a sentence and ends before the comma at `end`, or -1; people of the phrase may be whom the name is of. */
function bodyBefore(tokens: readonly Token[], end: number, { headFirst }: Language): number {
  let body = -1;
  if (!headFirst && !isBody(itemAt(tokens, end - 1))) return -1;
  for (let k = end - 1; k >= 0 && end - k < LONGEST; k--) {
    const t = tokens[k] as Token;
    if (isDeterminer(t) && startsSentence(tokens, k)) return body;
    if (!(isNominalWord(t) || isOf(t) || t.form === 'en' || t.form === "'s")) return -1;
    if (isPerson(t) && (t.tags & Tag.Demonym) === 0) return -1;
    if (isBody(t)) body = k;
    // “La patronne | de la | société”
    else if (isDeterminer(t) && t.form !== "'s") body = -1;
  }
  return -1;
}

/** No such phrase is longer than this many tokens. */
const LONGEST = 9;

function isNominalWord(token: Token | undefined): boolean {
  return token?.kind === Kind.Word && (token.tags === 0 || isNominal(token));
}

/** The noun of a body, in small letters. */
export function isBodyNoun(noun: Token | undefined): boolean {
  return noun?.word?.noun === 'organization' && noun.name < 0 && noun.letterCase === Case.Lower;
}

function isBody(token: Token | undefined): boolean {
  return isBodyNoun(token) && token?.word?.number !== Num.Plural && !isDoer(token?.form ?? '');
}

/** “operator”, “éditeur”: whether a noun for what does something can be of a firm as well as of somebody. */
export function isDoer(noun: string): boolean {
  return /(?:[eo]r|eur|iel)$/.test(noun);
}
