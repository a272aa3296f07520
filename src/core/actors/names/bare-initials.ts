/** Initials that are printed without their stops. */
import { type Language, Tag } from '../../language/types';
import { LETTERS_OF_BODIES } from '../../language/clubs';
import { itemAt } from '../../text/item-at';
import { Case, type Token } from '../../text/token';
import { isCommonWord } from './capitalised';

/**
 * “K | Chandrasekhar”, “MS | Dhoni”, “KT | Rama Rao”: whether the capitals at k stand for first names, as many papers print them
 * without stops: one letter or two that are no word, before a capitalised word that is a first name or none of the language.
 */
export function isBareInitials(tokens: readonly Token[], k: number, language: Language): boolean {
  const { start, end, letterCase, form, tags } = tokens[k] as Token;
  if (end - start > 2 || letterCase === Case.Lower || !isBeforeFamilyName(tokens, k, language)) return false;
  const behindPost = itemAt(tokens, k - 1)?.word?.noun === 'role';
  if (end - start === 2) {
    if (letterCase !== Case.Upper || LETTERS_OF_BODIES.has(form) || language.actors.initialisms.has(form)) return false;
    // “spokesman | NV Subhash”: no Nevada
    return tags === 0 || form === 'ms' || (behindPost && (tags & ~Tag.Place) === 0);
  }
  // “Chief Minister | A Revanth Reddy”, but “| A Harlow spokesman”
  return behindPost || !WORDS.has(form);
}

/** “George | W | Bush”: whether the letter at k stands for a second name, between a word of the name and a capitalised one. */
export function isMiddleInitial(tokens: readonly Token[], k: number): boolean {
  const { start, end, letterCase, spaceBefore } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (end - start !== 1 || letterCase === Case.Lower || !spaceBefore) return false;
  return next !== undefined && next.letterCase === Case.Capital && next.spaceBefore;
}

/** A letter that is an article, a pronoun, a preposition or a site as well. */
const WORDS: ReadonlySet<string> = new Set(['a', 'i', 'o', 'y', 'à', 'x']);

function isBeforeFamilyName(tokens: readonly Token[], k: number, { headFirst, actors }: Language): boolean {
  const next = tokens[k + 1];
  if (next === undefined || next.letterCase !== Case.Capital || !next.spaceBefore) return false;
  if ((next.tags & (Tag.Place | Tag.Organization)) !== 0 || actors.corporate.has(next.form)) return false;
  return (next.tags & Tag.FirstName) !== 0 || (next.tags === 0 && !(headFirst && isCommonWord(next)));
}
