/** What a single capitalised word can be in a name, or why it is none. */
import { type Language, Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { isNamePart, NAME_TAGS } from './capitalised';
import { particlesBefore } from './particles';

const FUNCTION =
  Tag.Function |
  Tag.Determiner |
  Tag.Preposition |
  Tag.SubjectPronoun |
  Tag.ObjectPronoun |
  Tag.NominalPronoun |
  Tag.Relative |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Negation;

/** Roman ordinals, classes, roads, a lone letter, a letter before a word: XIXe, CM2, N1, J, T-shirt. */
export function isNumeral(token: Token, text: string): boolean {
  const length = token.end - token.start;
  if (length === 1) return token.form !== 'ó'; // “Seán Ó Sé”
  if (token.form.charCodeAt(1) === 0x2d && text[token.start + 2] === token.form[2]) return true;
  if (length > 8) return false;
  const printed = text.slice(token.start, token.end);
  return ROMAN.test(printed) || LETTERS_AND_DIGITS.test(printed) || PARTY_AND_STATE.test(printed);
}

const ROMAN = /^[IVX]+(?:e|er|ère|ème|è|th|st|nd|rd)$/;
/** “Sen. Maria Ruiz, D-Ore.” */
const PARTY_AND_STATE = /^[DRI]-[A-Z][A-Za-z]{0,5}\.?$/;
const LETTERS_AND_DIGITS = /^[A-Z]{1,2}\d+$/;

/** “said Jan Mulder”, “Jan van Dijk”: a month that is a first name, before a name and behind nothing that a month stands behind. */
export function isMonthlyName(tokens: readonly Token[], at: number, { nouns }: Language): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (((tokens[at] as Token).tags & Tag.FirstName) === 0 || next === undefined) return false;
  if (!isNamePart(next) && !particlesBefore(tokens, at + 1)) return false;
  return (
    (next.tags & (Tag.Title | Tag.Calendar)) === 0 &&
    (before === undefined || (before.kind !== Kind.Number && !nouns.beforeMonths.has(before.form)))
  );
}

/** “London-based”, “Danish-born”: English makes an adjective of a name by a hyphen and a small word. */
export function isCompoundAdjective(
  { form, start, word }: Token,
  text: string,
  { headFirst, lookup }: Language,
): boolean {
  const hyphen = headFirst ? -1 : form.lastIndexOf('-');
  // “Ki-moon”, but “UK-based”
  if (word === null && hyphen > 0 && hyphen < 4 && (hyphen < 2 || text[start + 1] === form[1])) return false;
  return (
    hyphen > 0 &&
    text[start + hyphen + 1] === form[hyphen + 1] &&
    ((lookup(form.slice(hyphen + 1))?.tags ?? 0) & (Tag.Verb | Tag.Adjective | Tag.Noun)) !== 0
  );
}

/** “Nora Hill | KC”: letters behind a name that tell what its bearer is. */
export function isPostNominal(token: Token | undefined, { actors }: Language): boolean {
  return token?.letterCase === Case.Upper && token.spaceBefore && actors.postNominals.has(token.form);
}

/** A day or month that names no place and no body. */
export function isBareCalendar(token: Token): boolean {
  return (token.tags & Tag.Calendar) !== 0 && (token.tags & (Tag.Place | Tag.Organization)) === 0;
}

/** Whether the word is only grammar (“Le”, “But”); `strong`: its capital has no other cause, so that a particle may start a name. */
export function isFunctionWord(token: Token, strong: boolean): boolean {
  if ((token.tags & NAME_TAGS) !== 0) return false;
  if ((token.tags & FUNCTION) === 0) return false;
  if (strong && (token.tags & Tag.NameParticle) !== 0) return false;
  return true;
}
