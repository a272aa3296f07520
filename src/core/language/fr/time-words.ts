/** French words that tell the time. */
import { itemSet } from '../lexicon';

/** Behind “plus”: “plus tard”. */
export const LATER = itemSet('tôt tard après avant auparavant');

/** Opens a clause or a phrase of when: “Avant que la cour ne sorte, le prévenu se lève.” */
export const WHEN = itemSet('avant après dès depuis pendant sitôt aussitôt');

/** Words within a time that are no nouns of time: “| depuis | lundi”, “| ce | mardi | matin |”. */
export const WITHIN_TIME = itemSet('depuis ce cette dès matin');

/** Parts of a day behind its name. */
export const PARTS_OF_DAY = itemSet('matin midi après-midi soir');
