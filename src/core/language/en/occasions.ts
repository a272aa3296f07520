/** Where somebody speaks in English, and verbs of what is still to come. */
import { itemSet } from '../lexicon';

/** Where somebody speaks. */
export const MEETINGS = itemSet(
  'conference meeting hearing rally launch inquest trial event summit ceremony congress gathering session vigil',
);

/** Verbs of what is still to come. */
export const AHEAD = itemSet('expect rule forecast predict demand request propose warn threaten');
