/** Titles and posts before a name, which are no part of it. */
import { POST_LINKS } from '../../language/en/prepositions';
import { type Language, Num, Tag } from '../../language/types';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { Case, type Token } from '../../text/token';
import { INITIAL, isCommonWord, isCompound, isNamePart, NAME_TAGS } from './capitalised';
import { startsSentence } from './surroundings';
import { itemAt } from '../../text/item-at';
import { nounOf } from '../../syntax/readings';

/** Whether a title stands at k: of one, or of several (“Bloomfield Police | Officers Sean Courter and Orlando Trinidad”). */
export function opensTitle(tokens: readonly Token[], k: number, text: string, language: Language): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  const shared = nounOf(token) === 'role' && token.word?.number === Num.Plural;
  return isTitle(token, text, language) || (shared && opensPersonal(tokens[k + 1]));
}

/** “Sean”, “A.K.” */
function opensPersonal(token: Token | undefined): boolean {
  return token !== undefined && ((token.tags & Tag.FirstName) !== 0 || (isNamePart(token) && INITIAL.test(token.form)));
}

/** Whether no word of the language stands at `from`, behind a post and its preposition: “le patron de | Solvanex”. */
export function isOfPost(tokens: readonly Token[], from: number, { headFirst }: Language): boolean {
  return headFirst && (tokens[from] as Token).tags === 0 && isBehindPost(tokens, from);
}

/** “ministre de la | Culture | Rima Kosar”: a word of the language that is no kind of body which its name follows, behind a post and its preposition, before two words of no dictionary. */
export function isFieldBefore(tokens: readonly Token[], from: number, { headFirst, actors }: Language): boolean {
  const { word, tags, name, form } = tokens[from] as Token;
  if (!headFirst || name >= 0 || (tags & (Tag.Noun | Tag.Adjective)) === 0) return false;
  const kind = word?.noun ?? 'other';
  if (kind !== 'other' && kind !== 'place' && kind !== 'organization') return false;
  if (actors.namedBodies.has(form)) return false;
  return isUnlisted(tokens[from + 1]) && isUnlisted(tokens[from + 2]) && isBehindPost(tokens, from);
}

/** A capitalised word that no dictionary has, or a first name. */
function isUnlisted(token: Token | undefined): boolean {
  return token !== undefined && isNamePart(token) && (token.tags === 0 || (token.tags & Tag.FirstName) !== 0);
}

function isBehindPost(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (k >= 0 && from - k < 4 && (isOf(tokens[k] as Token) || isDeterminer(tokens[k] as Token))) k--;
  return k >= 0 && k < from - 1 && (tokens[k] as Token).word?.noun === 'role';
}

/** “Leader of the | Opposition | Annamma Joseph”, “Minister of | State for Nature | Gráinne Tuohy”: whether the English words in [from, to) are what a post is of, and two words that no dictionary has follow. */
export function isFieldOfPost(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to];
  if (!isUnlisted(word) || !isUnlisted(tokens[to + 1])) return false;
  for (let k = from; k < to; k++) {
    const { tags, form } = tokens[k] as Token;
    if (POST_LINKS.has(form)) continue;
    if ((tags & NAME_TAGS & ~Tag.Organization) !== 0 || (tags & (Tag.Noun | Tag.Adjective)) === 0) return false;
  }
  return isBehindEnglishPost(tokens, from);
}

/** Whether a post with its “of” or “for” stands before `from`, perhaps with the first words of what it is of. */
export function isBehindEnglishPost(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  // “Chief of the Army | Staff”
  while (k >= 0 && from - k < 3 && isNamePart(tokens[k] as Token) && !POST_LINKS.has((tokens[k] as Token).form)) k--;
  if (tokens[k]?.form === 'the') k--;
  // “Minister of State for | Nature”
  if (tokens[k]?.form === 'for' && tokens[k - 1]?.form === 'state') k -= 2;
  const post = POST_LINKS.has(tokens[k]?.form ?? '') ? tokens[k - 1] : undefined;
  return post?.word?.noun === 'role' && post.name < 0;
}

/** “Villager | Dot Lund”, “Elm Lane Resident | Dot Lund”: a noun for a person that opens a sentence, ends a run of capitals or tells of a party, before a name of several words that are none of the language. */
export function isOpeningPerson(tokens: readonly Token[], k: number, language: Language): boolean {
  const token = tokens[k] as Token;
  if (language.headFirst || nounOf(token) !== 'person' || token.word?.number === Num.Plural) return false;
  if ((token.tags & NAME_TAGS) !== 0) return false;
  const before = itemAt(tokens, k - 1);
  const inRun = before !== undefined && token.letterCase === Case.Capital && isNamePart(before);
  // “said | Republican Joni Ernst|”
  const partisan = token.letterCase === Case.Capital && language.actors.partisans.has(token.form);
  return (inRun || partisan || startsSentence(tokens, k)) && isBeforeName(tokens, k);
}

/** “DSP | Tunde Balogun”, “Elm Ward MCA | Peter Otieno”: a rank or post in capitals before a name of several words that are none of the language. */
export function isRank(tokens: readonly Token[], k: number, { actors }: Language): boolean {
  const { form, letterCase } = tokens[k] as Token;
  // “MLAs | Gade Kishore and …”
  const several =
    letterCase !== Case.Lower && form.length > 3 && form.endsWith('s') && actors.ranks.has(form.slice(0, -1));
  return (several || (letterCase === Case.Upper && actors.ranks.has(form))) && isBeforeName(tokens, k);
}

/** Whether two or more capitalised words, first names or none of the language, follow the one at k. */
function isBeforeName(tokens: readonly Token[], k: number): boolean {
  let end = k + 1;
  for (let t = tokens[end]; t !== undefined && t.spaceBefore && isNamePart(t); t = tokens[++end])
    if (t.tags !== 0 && (t.tags & Tag.FirstName) === 0) return false;
  return end > k + 2;
}

/** “Premier ministre”, “Haute représentante”: a word of the role that follows it, whose capital is its rank's. */
export function opensRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    (token.tags & (Tag.Number | Tag.Adjective)) !== 0 &&
    (token.tags & NAME_TAGS) === 0 &&
    next !== undefined &&
    next.spaceBefore &&
    next.word?.noun === 'role'
  );
}

/** “Vice | President Ana Ruiz”: a word whose capital is the post's. */
export function isVice(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'vice' && tokens[at + 1]?.word?.noun === 'role';
}

/** “Mayor Pro Tem Cindy Circo”: who stands in for the office. */
export function isProTem(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at + 1]?.form;
  return tokens[at]?.form === 'pro' && (form === 'tem' || form === 'tempore');
}

/** Whether the word is a title (“M.”, “Sen.”), or a post that stands before a name like one. */
export function isTitle(token: Token, text: string, language: Language): boolean {
  if (token.tags === 0 || (token.form.startsWith('notre') && isCompound(token, text))) return false;
  return (
    (token.tags & Tag.Title) !== 0 ||
    ((token.tags & Tag.Noun) !== 0 &&
      nounOf(token) === 'role' &&
      (language.headFirst || token.word?.number !== Num.Plural) &&
      (token.tags & Tag.FirstName) === 0)
  );
}

/**
 * Whether all words of the range are words of the language and no names.
 * @param byEnding whether a word that no dictionary has may be one by its ending
 */
export function isOrdinary(tokens: readonly Token[], from: number, to: number, byEnding: boolean): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.NameParticle) === 0 && !isCommonWord(t, byEnding)) return false;
  }
  return true;
}

/** Whether the range can be the field of a function: no name in it. */
export function isFieldOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & NAME_TAGS) !== 0 || t.tags === 0) return false;
  }
  return true;
}
