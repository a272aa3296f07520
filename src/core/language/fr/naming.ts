/** French verbs of giving a name. */
import { itemSet } from '../lexicon';

/** By lemma. */
export const NAMING = itemSet('surnommer appeler baptiser nommer prénommer');
