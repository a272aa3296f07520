import { itemSet } from './lexicon';

/** Cues by which somebody answers another. */
export const ANSWERS = itemSet('reply answer respond répondre répliquer rétorquer');

/** Verbs of putting a question to somebody. */
export const ASKS = itemSet('ask demander');

/** Cues of whoever does not let stand what another has just said: never his own words. */
export const RETORTS = itemSet('retort counter rebut rétorquer répliquer riposter');

/** English cues of whoever has just spoken. */
export const ADDS = itemSet('add continue conclude go');

/** French ones. */
export const GOES_ON_BY = itemSet('ajouter poursuivre conclure compléter');

/** All that somebody said, without marks. */
export const YES_OR_NO = itemSet('oui non yes no');

/** What a short English answer opens with. */
export const FIRST_WORDS = itemSet('not no yes never hardly nonsense wrong perhaps maybe absolutely');
