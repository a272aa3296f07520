/** A noun phrase, and the words that it is made of. */
import { TO_THE } from '../language/fr/determiners';
import { Form, Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { itemAt } from '../text/item-at';
import { hasForm, NOMINAL } from './readings';

/** A noun phrase with its complements: “le ministre russe des Affaires étrangères”. Token indices, end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** A preposition stands before it that no other noun explains: “à Genève”. */
  readonly governed: boolean;
  /** Where the last conjunct starts when “et”/“and” joins several, else -1. */
  readonly lastConjunct: number;
}

/** The phrase from `start` on: an object like all others, none spread from another one (see `startingAt`). */
export function phraseFrom({ end, governed, lastConjunct }: Phrase, start: number): Phrase {
  return { start, end, governed, lastConjunct };
}

/** What can stand inside of a noun phrase. */
export const INSIDE = (NOMINAL & ~Tag.Calendar) | Tag.NominalPronoun | Tag.RoleModifier;
/** What can be the noun of a phrase. */
export const HEAD =
  Tag.Noun | Tag.Place | Tag.Organization | Tag.FirstName | Tag.NominalPronoun | Tag.Demonym | Tag.Number;

/** Whether the token can stand inside a noun phrase as noun, adjective or name. */
export function isNominal(token: Token): boolean {
  if (token.kind === Kind.Number) return true;
  if (token.kind !== Kind.Word)
    return (
      token.kind === Kind.Other &&
      (token.form === '&' ||
        token.form === '%' ||
        token.form === '$' ||
        token.form === '€' ||
        token.form === '£' ||
        token.form === '/')
    );
  if (token.name >= 0) return true;
  if ((token.tags & INSIDE) !== 0) return true;
  if (token.tags === 0) return true;
  return (
    (token.tags & Tag.Verb) !== 0 &&
    (token.tags & (Tag.Subordinator | Tag.Preposition)) === 0 &&
    hasForm(token, Form.PastParticiple) &&
    !hasForm(token, Form.Finite)
  );
}

/** Whether the token can be the noun of a phrase. */
export function isHead(token: Token): boolean {
  if (token.kind === Kind.Number) return true;
  if (token.kind !== Kind.Word) return false;
  return (
    token.name >= 0 ||
    (token.tags & HEAD) !== 0 ||
    (token.tags === 0 && (token.form.length > 1 || token.letterCase !== Case.Lower))
  );
}

/** Whether the token is a determiner, and not a pronoun that looks like one. */
export function isDeterminer(token: Token): boolean {
  if (token.name >= 0) return false;
  return (token.tags & Tag.Determiner) !== 0;
}

/** “one”, “another”, “some”: determiners that can stand for people; not “this”, “that”. */
export function isSome({ tags, name, form }: Token): boolean {
  const both = Tag.Determiner | Tag.NominalPronoun;
  return name < 0 && (tags & both) === both && form !== 'this' && form !== 'that';
}

/** Whether the token is a preposition, and not part of a name. */
export function isPreposition(token: Token): boolean {
  return (token.tags & Tag.Preposition) !== 0 && token.name < 0;
}

/** The prepositions that tie a complement to a noun in any case. Asked twice a word: comparing is quicker than looking up. */
export function isOf({ form }: Token): boolean {
  return form === 'de' || form === "d'" || form === 'du' || form === 'des' || form === 'of';
}

/** “à”, “au”, “aux”; nothing in English. */
export function isDative(token: Token | undefined): boolean {
  return token !== undefined && TO_THE.has(token.form);
}

/** An adjective that can stand for its noun: “l'accusé”, “les démissionnaires”. */
export function isNominalAdjective(token: Token): boolean {
  return (token.tags & Tag.Adjective) !== 0 && (token.tags & Tag.Verb) === 0;
}

/** “le plus âgé”, “les moins chers”, “les plus exposés”: whether a French superlative opens at token k. */
export function opensSuperlative(tokens: readonly Token[], k: number): boolean {
  const degree = formOf(tokens[k + 1]);
  const last = tokens[k + 2];
  if (
    (degree !== 'plus' && degree !== 'moins' && degree !== 'mieux') ||
    last === undefined ||
    !isDeterminer(tokens[k] as Token)
  )
    return false;
  return (last.tags & Tag.Adjective) !== 0 || (hasForm(last, Form.PastParticiple) && last.name < 0);
}

/** “la | plus proche | voisine”, “les | moins bons | élèves”: behind the French superlative at token k that stands before its noun, or -1. */
export function prenominalSuperlativeEnd(tokens: readonly Token[], k: number): number {
  const { form } = tokens[k] as Token;
  if (form !== 'plus' && form !== 'moins') return -1;
  const before = itemAt(tokens, k - 1);
  const adjective = tokens[k + 1];
  const noun = tokens[k + 2];
  if (before === undefined || adjective === undefined || noun === undefined) return -1;
  const opened = isDeterminer(before);
  if (!opened || adjective.name >= 0 || (adjective.tags & Tag.Adjective) === 0) return -1;
  return (noun.tags & (Tag.Noun | Tag.Calendar)) === Tag.Noun ? k + 2 : -1;
}
