/** French nouns of whom somebody is near to. */
import { itemSet } from '../lexicon';

/** Who else is somebody's. Masculine singular. */
export const NEAR = itemSet('enfant garçon gamin bébé aîné cadet benjamin ami voisin');
