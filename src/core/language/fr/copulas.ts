/** French forms of “être” and “avoir” and of what is used like them. */
import { itemSet } from '../lexicon';

/** What tells who somebody is. */
export const IS = itemSet('est était sera fut reste devient demeure');

/** What somebody came to be or goes on being. */
export const BECOMING = itemSet('devient devenu devenue reste restait été');

/** Forms of “avoir”. */
export const HAS = itemSet('a avait aura eut aurait ait');

/** “vient de”: what somebody has just done. */
export const RECENTLY = itemSet('vient venait');

/** Verbs of naming. */
export const CALLED = itemSet('appelle appelait nomme nommait prénomme prénommait');

/** What an accused does. */
export const ON_TRIAL = itemSet('comparaît comparait comparaissait comparaîtra comparaitra encourt encourait');

/** What might be said. */
export const COULD = itemSet('pourrait pourraient devrait devraient pourra pourront devra devront');

/** What somebody may ask for. */
export const MAY = itemSet('peut peuvent');

/** “aurait dû”: what was not said. */
export const WOULD_HAVE = itemSet('aurait auraient');

/** Participles behind it. */
export const NOT_DONE = itemSet('dû pu');

/** What is still to be said. */
export const PLANNED = itemSet('doit doivent va vont');
