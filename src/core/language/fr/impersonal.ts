/** French words behind “il” that is nobody. */
import { itemSet } from '../lexicon';

/** “Il y a”, “il faut”, “il est tard”: nobody. */
export const IMPERSONAL = itemSet('y faut fallait faudra est était fait pleut suffit reste');

/** “Il se peut”, “il s'agit”: nobody either. */
export const HAPPENS = itemSet('peut pourrait pouvait agit agissait agira passe passait trouve trouvait');
