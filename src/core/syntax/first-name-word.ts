/** Words of French that stand where only a first name can. */
import { WORDS_AS_FIRST_NAMES } from '../language/fr/first-names';
import { SURNAMES } from '../language/fr/surnames';
import { Gender, Num, Tag, type Word } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, type Token } from '../text/token';

/** “| Trésor | Kapuku a dit”, but “le Trésor”, “Grâce à Paul”: what the word at i is as a first name, in a capital right before a family name, or null. */
export function firstNameWord(tokens: readonly Token[], i: number): Word | null {
  const gender = WORDS_AS_FIRST_NAMES.get((tokens[i] as Token).form);
  if (gender === undefined || !isFamilyName(itemAt(tokens, i + 1))) return null;
  const before = itemAt(tokens, i - 1);
  return before !== undefined && (before.tags & Tag.Determiner) !== 0
    ? null
    : FIRST_NAME[gender === Gender.Masculine ? 0 : 1];
}

/** A capitalised word that no list has, that is a first name or a family name as well. */
function isFamilyName(token: Token | undefined): boolean {
  if (token === undefined || token.letterCase !== Case.Capital || !token.spaceBefore) return false;
  return token.tags === 0 || (token.tags & ~Tag.FirstName) === 0 || SURNAMES.has(token.form);
}

const FIRST_NAME: readonly [Word, Word] = [nameOf(Gender.Masculine), nameOf(Gender.Feminine)];

function nameOf(gender: Gender): Word {
  return { tags: Tag.FirstName, gender, number: Num.Singular, noun: null, verbs: null, lemma: null };
}
