/** French words behind “il” that is nobody. */
import { itemSet } from '../lexicon';

/** “Il y a”, “il faut”, “il est tard”: nobody. */
export const IMPERSONAL = itemSet('y faut fallait faudra est était fait pleut suffit reste existe existait');

/** “Il se peut”, “il s'agit”: nobody either. */
export const HAPPENS = itemSet('peut pourrait pouvait agit agissait agira passe passait trouve trouvait');

/** “Il lui a fallu dix ans”, “Il lui arrive d'y penser”: nobody, to somebody. */
export const BEFALLS = itemSet('fallu arrive arrivait manque manquait semble semblait');

/** “Il le faut” has no person, “il lui faut” has one. */
export const DATIVE = itemSet('lui');

/** Verbs that a clause or an infinitive follows: “il convient de”. */
export const BEFORE_CLAUSE = itemSet('est convient faut fallait était serait sera importe suffit reste');

/** “Il est trop | tôt | pour dire que”: for an act of nobody. */
export const TIMELY = itemSet('tôt tard');
