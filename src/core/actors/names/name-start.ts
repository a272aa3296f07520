/** Where a run of capitalised words that is a name starts: behind titles and posts. */
import { Form, type Language, Num, Tag } from '../../language/types';
import { hasForm, nounOf } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isBareInitials } from './bare-initials';
import { opensBody } from './bodies';
import { isCommonWord, isCompound, isNamePart, NAME_TAGS } from './capitalised';
import { isDayName, isSurname, isTitledSurname } from './surname-words';
import { isBareCalendar, isCompoundAdjective, isFunctionWord, isMonthlyName, isNumeral } from './name-words';
import { particlesBefore } from './particles';
import { isOpeningPerson, isProTem, isRank, isTitle, isVice, opensRole, opensTitle } from './titles';

/** Titles and capitalised functions stand before the name and are no part of it (“Sen.”, “President”, “Mayor”). Null where no name follows. */
export function behindTitles(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
): { readonly from: number; readonly title: string | null; readonly gender: number } | null {
  let from = i;
  let token = tokens[i] as Token;
  const initials = !isRank(tokens, i, language) && isBareInitials(tokens, i, language);
  if (isNumeral(token, text) && !initials) return null;
  if (initials || isBodyOfPost(tokens, i, text, language)) return { from, title: null, gender: 0 };
  let title: string | null = null;
  let gender = 0;
  while (
    isNamePart(token) &&
    (isTitle(token, text, language) || isOpeningPerson(tokens, from, language) || isRank(tokens, from, language)) &&
    from + 1 < tokens.length &&
    !((token.tags & Tag.Adjective) !== 0 && opensBody(tokens, from, text, language)) // “the International Maritime Organization”
  ) {
    if (isProTem(tokens, from + 1)) from += 2;
    const next = tokens[from + 1];
    // “Cook | County”
    if (next?.form === 'county' && isNamePart(next)) break;
    // “coach | Dean Mallory”, but “Dean | Nora Hill”
    if (
      next !== undefined &&
      (token.tags & Tag.FirstName) !== 0 &&
      isNamePart(next) &&
      (next.tags & Tag.FirstName) === 0
    )
      break;
    const particle = next !== undefined && (token.tags & Tag.Title) !== 0 && particlesBefore(tokens, from + 1);
    if (next === undefined || !(isNamePart(next) || particle)) {
      // “M. | Berger”
      if (from > i && isTitledSurname(tokens, from, language)) break;
      // “le MR”: no “Mr”
      const acronym = language.headFirst && from === i && token.letterCase === Case.Upper && token.word?.noun === null;
      return acronym && token.end - token.start > 1 ? { from, title: null, gender: 0 } : null;
    }
    title = token.form;
    gender |= token.word?.gender ?? 0;
    from++;
    token = next;
    if (opensField(tokens, from, text, language)) token = tokens[++from] as Token;
  }
  return { from, title, gender };
}

/** “the | Farmer Support Network”, “the | Teacher Service Commission”: a body named for whom it is of, behind an article. */
function isBodyOfPost(tokens: readonly Token[], i: number, text: string, language: Language): boolean {
  const field = tokens[i + 1];
  if (field === undefined || formOf(itemAt(tokens, i - 1)) !== 'the') return false;
  if (!isTitle(tokens[i] as Token, text, language)) return false;
  // “the Minister Robert Church”
  if (!isCommonWord(field) || (field.tags & NAME_TAGS) !== 0) return false;
  return opensBody(tokens, i, text, language);
}

/** “Deputy | Police Chief Mark Coil”, “Deputy | Senate President Ana Ruiz”: whether the word at k is what the title behind it is of. */
function opensField(tokens: readonly Token[], k: number, text: string, language: Language): boolean {
  const field = tokens[k] as Token;
  const post = tokens[k + 1];
  const name = tokens[k + 2];
  if (language.headFirst || post === undefined || name === undefined || !isNamePart(post) || !isNamePart(name))
    return false;
  const word = isCommonWord(field) && (field.tags & NAME_TAGS) === 0;
  return word && !isTitle(field, text, language) && isTitle(post, text, language);
}

/**
 * Whether a name can start with the word at `from`.
 * @param strong whether nothing but a name explains its capital
 */
export function canStart(
  tokens: readonly Token[],
  from: number,
  text: string,
  language: Language,
  strong: boolean,
  titled: boolean,
): boolean {
  const token = tokens[from] as Token;
  // “ENTRAÎNEUR DE L'AS SAINT-ÉTIENNE”: among capitals they are small words.
  if (
    (token.tags & Tag.NameParticle) !== 0 &&
    token.letterCase === Case.Upper &&
    tokens[from - 1]?.letterCase === Case.Upper
  )
    return false;
  if (isTitledSurname(tokens, from, language) || isBareInitials(tokens, from, language)) return true;
  // “Justices | A.K. Nambiar and Ana Ruiz”
  if (!language.headFirst && nounOf(token) === 'role' && opensTitle(tokens, from, text, language) && !titled)
    if (token.word?.number === Num.Plural) return false;
  if (isFunctionWord(token, strong) || isVice(tokens, from)) return false;
  // “Aide: | Don't blame him”
  if (tokens[from + 1]?.form === "n't") return false;
  // “Slamming Digvijaya Singh, the minister said”: what somebody does who is named behind.
  if (!strong && !language.headFirst && token.tags === Tag.Verb && hasForm(token, Form.PresentParticiple)) return false;
  // “A. Twice.”: an answer.
  const answer = tokens[from + 1];
  if (token.form === 'a.' && (answer === undefined || isCommonWord(answer))) return false;
  // “Danish | Nurses' Organization”
  const several = tokens[from + 1]?.word?.number === Num.Plural && opensBody(tokens, from, text, language);
  if (opensRole(tokens, from) && !several) return false;
  if (isKindOfBody(tokens, from, language) || isOfSide(tokens, from)) return false;
  if (language.headFirst && isOfPost(tokens, from)) return false;
  // “Faut|-il partir ?”: a verb before its pronoun.
  const pronoun = tokens[from + 1];
  if ((token.tags & Tag.Verb) !== 0 && pronoun?.form.startsWith('-') === true && pronoun.kind === Kind.Word)
    return false;
  // “According to …”, “Selon …”: the first word of a cue phrase.
  if (!strong && token.word === null && token.entry?.phrases != null) return false;
  // “Côté Éducation nationale, on …”: where.
  if (token.entry?.phrases != null && itemAt(tokens, from - 1)?.kind !== Kind.Word)
    if (language.setPhrases.whereabouts.has(token.form)) return false;
  if (isBareCalendar(token) && !isMonthlyName(tokens, from, language))
    if (!titled || !(isSurname(tokens, from) || isDayName(tokens, from))) return false;
  if (isCompoundAdjective(token, text, language)) return false;
  // “the Dane”: no first name
  const articled = formOf(itemAt(tokens, from - 1)) === 'the' && nounOf(token) === 'person';
  const national = (token.tags & Tag.Demonym) !== 0 && ((token.tags & NAME_TAGS) === 0 || articled);
  return !national || isCompound(token, text) || opensBody(tokens, from, text, language);
}

/** “la Conseillère | Municipale Ana Roux”, “le Directeur | Général”: an adjective in a capital right behind a French post in one. */
function isOfPost(tokens: readonly Token[], from: number): boolean {
  const { tags } = tokens[from] as Token;
  if ((tags & Tag.Adjective) === 0 || (tags & NAME_TAGS) !== 0) return false;
  const post = itemAt(tokens, from - 1);
  return post?.word?.noun === 'role' && post.letterCase === Case.Capital && (post.tags & NAME_TAGS) === 0;
}

/** “former | Wallaby Tim Roach”: what a player of a side is called, behind “former” and before a first name. */
function isOfSide(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (formOf(before) !== 'former' || ((tokens[from] as Token).tags & Tag.FirstName) !== 0) return false;
  const next = tokens[from + 1];
  const last = tokens[from + 2];
  return (
    next !== undefined &&
    (next.tags & Tag.FirstName) !== 0 &&
    isNamePart(next) &&
    last !== undefined &&
    isNamePart(last)
  );
}

/** “l'| ONG Sea-Watch”: a kind of body in capitals, before its name. */
function isKindOfBody(tokens: readonly Token[], from: number, { headFirst, actors }: Language): boolean {
  const { letterCase, form } = tokens[from] as Token;
  const next = tokens[from + 1];
  if (!headFirst || letterCase !== Case.Upper || next === undefined || !isNamePart(next)) return false;
  return next.spaceBefore && actors.namedBodies.has(form);
}
