/** French nouns of when something happens. */
import { itemSet } from '../lexicon';

/** “, à l'issue du conseil”, “, à la veille du vote”: when, and no member of a row. */
export const ROW_TIMES = itemSet(
  'issue veille occasion suite lendemain moment cours fin début travers partir cause lieu',
);
