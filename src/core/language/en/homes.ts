import { itemSet } from '../lexicon';

/** What stands before “in” or “from” and where somebody is from or lives: “born in Leeds”, “who grew up in Derby”. */
export const FROM = itemSet('born raised based grew');

/** “lives in Leeds”: verbs of living somewhere. */
export const LIVES = itemSet('lives lived grew hails');

/** Nouns for somebody of a place, whatever he does: “the Leeds native”, “the Derby man”. */
export const OF_PLACES = itemSet('native man woman resident local');

/** Before “from” and the country where somebody is from. */
export const COMES = itemSet('comes came hails hailed emigrated immigrated');

/** Before a country that was somebody's. */
export const LEFT = itemSet('fled escaped');
