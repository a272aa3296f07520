/** French words of how much and how many. */
import { itemSet } from '../lexicon';

/** Words that count with “de”. */
export const COUNTING = itemSet('pas plus point jamais beaucoup peu tant trop assez autant moins');

/** Degrees. */
export const GRADES = itemSet('plus moins très assez trop aussi');

/** Adjectives that compare by themselves. */
export const BETTER = itemSet('pire pires meilleur meilleure meilleurs meilleures');

/** What “que” sets an amount or a quality against something with. */
export const EQUALS = itemSet('plus moins autant davantage mieux pire meilleur meilleure meilleurs meilleures');

/** Also, more. */
export const ALSO = itemSet('aussi également plus');

/** What closes the negation of a verb. */
export const CLOSING_NEGATION = itemSet('pas plus jamais guère');

/** Those that say only that. */
export const NEGATIONS = itemSet('pas guère');

/** “plus loin”: where in a text, and no amount. */
export const DISTANCES = itemSet('loin haut bas');

/** The first of several. */
export const FIRST = itemSet('premier première');

/** The last. */
export const LAST = itemSet('dernier dernière');

/** Adverbs that “de” and a noun make an object of: “réclame davantage de moyens”. */
export const QUANTITIES = itemSet('plus moins davantage trop assez beaucoup');

/** Words within those for many: “bon nombre d'élus”, “de nombreux élus”. */
export const MANY_OF = itemSet('bon grand nombreux nombreuses');
