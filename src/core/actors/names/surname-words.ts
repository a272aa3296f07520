/** Surnames that are words besides: “Ruth | May”, “Ann | Long”, “le maire | Marchand”. */
import { SURNAME_MONTHS } from '../../language/en/time-words';
import { SURNAMES } from '../../language/fr/surnames';
import { type Language, Num, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { isCommonWord, isNamePart } from './capitalised';
import { nounOf } from '../../syntax/readings';

/** “Ruth | May met”, but “Ruth | May 3”: the month or the modal at k behind a first name is his surname. */
export function isSurname(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return (
    SURNAME_MONTHS.has((tokens[k] as Token).form) &&
    next !== undefined &&
    next.kind !== Kind.Number &&
    !isNamePart(next)
  );
}

/** “Hon. | Sunday Ekpo”: the day at k behind a title is a first name before a capital that is no word. */
export function isDayName(tokens: readonly Token[], k: number): boolean {
  const next = itemAt(tokens, k + 1);
  return (
    next !== undefined && isNamePart(next) && !isCommonWord(next) && (next.tags & (Tag.Title | Tag.Calendar)) === 0
  );
}

/** “Ann | Long”, “Tom | Just”: an adverb with a capital behind a first name, which no word with a capital follows; “Kim Jong | Un”, “Hendrik | Vos”: any word in French. */
export function isAdverbialSurname(tokens: readonly Token[], k: number, { headFirst }: Language): boolean {
  const { tags, letterCase } = tokens[k] as Token;
  const next = itemAt(tokens, k + 1);
  if (headFirst) return letterCase === Case.Capital && (next === undefined || !isNamePart(next));
  const grammar = Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Negation;
  if (letterCase !== Case.Capital || (tags & Tag.Adverb) === 0 || (tags & grammar) !== 0) return false;
  return next === undefined || !isNamePart(next);
}

/** “le maire | Marchand”, “M. | Berger”: a French noun or adjective with a capital right behind a title or a post in small letters, before no other capital. */
export function isTitledSurname(tokens: readonly Token[], k: number, { headFirst }: Language): boolean {
  const { letterCase, form } = tokens[k] as Token;
  const before = itemAt(tokens, k - 1);
  const next = itemAt(tokens, k + 1);
  if (!headFirst || letterCase !== Case.Capital || before === undefined || before.name >= 0) return false;
  if (next !== undefined && isNamePart(next)) return false;
  if (isCivility(before)) return true;
  const post = nounOf(before) === 'role' && before.word?.number !== Num.Plural && before.letterCase === Case.Lower;
  return post && SURNAMES.has(form);
}

/** “M.”, “Mme”, “Me”: a title that is written before nothing but a name. */
export function isCivility({ tags, letterCase, word }: Token): boolean {
  return (tags & Tag.Title) !== 0 && letterCase === Case.Capital && word?.noun !== 'role';
}
