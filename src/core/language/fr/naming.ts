/** French verbs of giving a name. */
import { itemSet } from '../lexicon';

/** By lemma. */
export const NAMING = itemSet('surnommer appeler baptiser nommer prénommer');

/** Of what is said or not said by this very name: “le mot « dette »”. */
export const SAID_WORDS = new Set(['le mot', 'les mots', 'le terme', "l' expression"]);
