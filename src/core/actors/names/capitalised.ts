/** Capitalised words: names, or words of the language. */
import { Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';

/** A word that a list has as a name. */
export const NAME_TAGS = Tag.FirstName | Tag.Place | Tag.Organization;
const COMMON = Tag.Noun | Tag.Adjective | Tag.Verb | Tag.Adverb;

/** Whether the word has a capital. */
export function isNamePart(token: Token): boolean {
  return token.kind === Kind.Word && token.letterCase !== Case.Lower;
}

/**
 * Whether the word is in the dictionary or formed like one (“Réactions”), and no name.
 * @param byEnding whether its ending says enough: not for a capital that nothing but a name explains (“à Morvaux”)
 */
export function isCommonWord(token: Token, byEnding = true): boolean {
  if ((token.tags & NAME_TAGS) !== 0 && (token.tags & Tag.Noun) === 0) return false;
  if ((token.tags & (COMMON | Tag.Function)) !== 0) return true;
  return token.tags === 0 && token.letterCase === Case.Capital && byEnding && token.entry?.guess != null;
}

/** “Comédie-Française”: a name made of words by a hyphen, each with its capital; but “l'Anglo-Belge”, “le Sud-Coréen”. */
export function isCompound(token: Token, text: string): boolean {
  const hyphen = token.form.indexOf('-');
  if (hyphen < 1 || token.letterCase === Case.Lower) return false;
  if ((token.tags & Tag.Demonym) !== 0 && NATION.test(token.form)) return false;
  const next = text[token.start + hyphen + 1];
  return next !== undefined && next !== next.toLowerCase();
}

/** Behind the capitalised words, with blanks between them, from the one at `from` on; of no more than `limit` words. */
export function capitalsEnd(tokens: readonly Token[], from: number, limit = Infinity): number {
  let end = from + 1;
  while (
    end < tokens.length &&
    end - from < limit &&
    isNamePart(tokens[end] as Token) &&
    (tokens[end] as Token).spaceBefore
  )
    end++;
  return end;
}

/** What the first of two nationalities ends in (“franco-malien”), and a part of the world. */
const NATION = /^(?:\p{Ll}+o|nord|sud|est|ouest|haut|haute|bas|basse|centre)-/u;

/** “NATO”, “AT&T”. */
export const ACRONYM = /^[A-Z0-9&]{2,6}(?:-[A-Z]{2,5})?$/;

/** “J.”, “J.-C.” */
export const INITIAL = /^\p{L}\.(-?\p{L}\.)*$/u;

/** “F.D.A.”: an acronym with its stops, as some papers write it. */
export const DOTTED = /^(?:\p{L}\.){3,}$/u;
