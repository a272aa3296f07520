/** French determiners, alone or with what else can stand in their place, by what they say of the noun. */
import { itemSet } from '../lexicon';
import { Num } from '../types';

/** “de” without an article. */
export const BARE_DE = itemSet("de d'");

/** Possessives of the third person, with the number of the owners. */
export const OWNER_NUMBER: ReadonlyMap<string, number> = new Map([
  ['son', Num.Singular],
  ['sa', Num.Singular],
  ['ses', Num.Singular],
  ['leur', Num.Plural],
  ['leurs', Num.Plural],
]);

/** What points to something named. */
export const KNOWN = itemSet('son sa ses leur leurs ce cet cette ces');

/** What points: also where nothing follows. */
export const DEMONSTRATIVES = itemSet('ce cette ces cet cela');

/** What brings in somebody of whom nothing is known yet. */
export const SOME = itemSet('un une des du plusieurs deux trois');

/** What stands before one. */
export const SINGULAR = itemSet("le la l' ce cet cette du au un une");

/** What stands before a man: “le Suisse”, since “la Suisse” is the country. */
export const MASCULINE = itemSet('le un du au ce');

/** What stands before a feminine noun. */
export const FEMININE = itemSet('la une sa cette');

/** What stands before a post that is known. */
export const BEFORE_POST = itemSet("le la l' son sa leur notre au du");

/** What one of several is called: “l'une d'elles”, “chacun des élus”. */
export const ONE_OF = itemSet('un une chacun chacune aucun aucune');

/** Adjectives of quantity, which stand before their noun. */
export const QUANTITY = itemSet('nombreux nombreuses multiples innombrables autres aucuns');

/** “à”, alone or with its article. */
export const TO_THE = itemSet('à au aux');

/** What denies in French without a verb. */
export const DENIED = itemSet('pas aucun aucune nul nulle');

/** “tout juge”: any. */
export const ANY = itemSet('tout toute');

/** Articles that their preposition has taken in. */
export const TAKEN_IN = itemSet('du au des aux');

/** Those of a masculine noun. */
export const MASCULINE_TAKEN_IN = itemSet('du au');

/** The same. */
export const SAME = itemSet('même mêmes');

/** “ses propres mots” */
export const OWN = itemSet('propre propres');

/** Articles of one, but for “l'”. */
export const THE = itemSet('le la');

/** Feminine articles of one. */
export const BEFORE_BODY = itemSet("la l'");

/** “lui seul”: behind whoever is meant. */
export const ALONE = itemSet('seul seule seuls seules');

/** Prepositions that hold an article, by the article. */
export const TAKEN_BY: Readonly<Record<string, readonly string[]>> = { le: ['du', 'au'], les: ['des', 'aux'] };

/** The forms of a preposition that hold an article or stand before a vowel. */
export const HELD_IN: Readonly<Record<string, readonly string[]>> = { de: ["d'", 'du', 'des'], à: ['au', 'aux'] };

/** A pronoun or determiner that the subject of a French sentence opens with, where a text starts. */
export const OPENS_WITH_SUBJECT =
  /^(?:(?:Il|Elle|Ils|Elles|On|Nous|Je|Le|La|Les|Un|Une|Des|Cet|Cette|Ces?|Son|Sa|Ses|Leurs?|Quelle?s?)\s|[LCJ]['’])/u;
