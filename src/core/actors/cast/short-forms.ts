/** What persons and bodies go by besides their full names. */
import type { LocalName } from '../../claims/unit/unit-analysis';
import { LEGAL_FORMS } from '../../language/firms';
import { SMALL } from '../../language/name-particles';
import type { KnownName } from '../../language/types';
import { foldedWords } from '../../text/folded-words';

/** The words of a listed name in full, whichever of its forms the draft prints first: “Food and Drug Administration” for the FDA. */
export function spelledOut({ name, aliases = [] }: KnownName): readonly string[] {
  let longest: readonly string[] = foldedWords(name);
  for (const alias of aliases) {
    const words = foldedWords(alias);
    if (words.length > longest.length) longest = words;
  }
  return longest;
}

/**
 * Under which family a name is looked up: its key, but the printed word of a listed town or firm that speaks, as somebody of the
 * article may have its name (“Nadia Salem … Salem explained”).
 */
export function tailOf({ key, known, subject, words }: LocalName): string {
  return known !== null && subject && words.length === 1 ? (words[0] as string) : key;
}

/** The first half of a person's family name of two; the second is a tail as any family name. */
export function halvesOf(words: readonly string[]): readonly string[] {
  const middle = words[1] as string;
  return words.length === 3 && middle.length >= SHORTEST_HALF ? [middle] : [];
}

const SHORTEST_HALF = 3;

/** The head of an English name of a body: its last word, or the one before “of” and “for”. */
export function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, n) => n > 0 && (word === 'of' || word === 'for'));
  return words[(link < 0 ? words.length : link) - 1] as string;
}

/** What a firm of that name goes by: without its last word, and without its legal form and the word before (“Carlow” of “Carlow Foods” and of “Carlow Foods Inc.”). */
export function firmFormsOf(words: readonly string[]): readonly string[] {
  let legal = words.length;
  while (legal > 1 && (LEGAL_FORMS.has(words[legal - 1] as string) || (words[legal - 1] as string).length === 1))
    legal--;
  const forms = [words.slice(0, -1).join(' ')];
  for (let end = Math.min(legal, words.length - 2); end > 0 && end >= legal - 1; end--)
    forms.push(words.slice(0, end).join(' '));
  return forms;
}

/** The words of a mention as they are printed: “amf” for one that the dictionary spells out. */
export function printedKey({ key, known, words }: LocalName): string {
  return known === null ? key : words.join(' ');
}

/** The initials that a mention is made of, also those that look like a title (“M. B. : …”); null for any other name. */
export function initialsIn({ words, title, key }: LocalName): string | null {
  if (isInitials(words)) return key;
  return words.length === 1 && words[0]?.length === 1 && title !== null && /^m\.?$/i.test(title) ? `m ${key}` : null;
}

/** “L. M.”, “J.-L. P.” */
export function isInitials(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word.length === 1);
}

/** The first letters of the words of a name but the small ones: “caa”. */
export function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!SMALL.has(word)) initials += word[0];
  return initials;
}

/** Titles that go with the first name. */
export const KNIGHTED = /^(?:sir|dame)$/i;
