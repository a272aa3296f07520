/** How old somebody is, by other words than a number. */
import { itemSet } from './lexicon';

/** The oldest of several. */
export const OLDEST = itemSet('doyen aîné');

/** The youngest of several. */
export const YOUNGEST = itemSet('benjamin cadet');

/** “Ana Ruiz, 17, … the teenager” */
export const TEENS = itemSet('13 14 15 16 17 18 19');

/** French nouns that “vieux” can stand before. */
export const AGEING = itemSet('homme femme dame monsieur');

/** French nouns that “jeune” can stand before, with the gender of whoever is called so. */
export const GROWING: ReadonlyMap<string, readonly string[]> = new Map([
  ['homme', ['1', '2', '3']],
  ['femme', ['1', '2', '3']],
  ['fille', ['1', '2']],
  ['garçon', ['', '1', '2']],
]);

/** What children are called in French, with their gender. */
export const CHILDREN: ReadonlyMap<string, readonly string[]> = new Map([
  ['adolescent', ['1']],
  ['adolescente', ['1']],
  ['ado', ['1']],
  ['gamin', ['', '1']],
  ['gamine', ['', '1']],
  ['fillette', ['', '1']],
  ['garçonnet', ['', '1']],
]);

/** What somebody is called in French who is thirty, forty … */
export const DECADES = [
  'trentenaire',
  'quadragénaire',
  'quinquagénaire',
  'sexagénaire',
  'septuagénaire',
  'octogénaire',
  'nonagénaire',
  'centenaire',
];

/** “la soixantaine”: how old somebody is in French, by tens. */
export const TENS = itemSet('vingtaine trentaine quarantaine cinquantaine soixantaine');

/** Before the years that somebody has. */
export const BIRTHDAYS = itemSet('ses avoir turned turns');

/** What the years stand right behind in English where they are somebody's age. */
export const AGE_OPENERS = itemSet('is was now just only turned turns aged');

/** What tells that somebody did something at an age, and not how old he is. */
export const SINCE = itemSet('depuis dès avant après vers');
