/** Small words inside of names. */
import { itemSet } from './lexicon';
import { Gender } from './types';

/** Words of a body's name that its initials leave out. */
export const SMALL = itemSet('s of the and for de du des la le les et d l pour');

/** Particles that stand before places and clubs as well. */
export const OF_PLACES = itemSet('la le les los las el san santa st. y e');

/** What stands before a saint's name. */
export const SAINTS = itemSet('st st. saint');

/** Particles before a family name. */
export const PARTICLES = itemSet('de du des la le les di da van von der den bin al el');

/** “Al Gore”, “Des Hartigan”: particles that are first names too. */
export const FIRST_NAMES = itemSet('Al Des Van');

/** Particles between two family names or before the last one. */
export const OF_FAMILIES = itemSet('de du la y');

/** French first names that can be a word of the other gender. */
export const OWN_GENDER = new Map<string, number>([
  ['pierre', Gender.Masculine],
  ['marin', Gender.Masculine],
  ['modeste', Gender.Masculine],
  ['rose', Gender.Feminine],
  ['félicité', Gender.Feminine],
]);
