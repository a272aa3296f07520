/** Small words inside of names. */
import { itemSet } from './lexicon';

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
