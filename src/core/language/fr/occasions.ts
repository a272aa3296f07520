/** French nouns of when something happens. */
import { itemSet } from '../lexicon';

/** “, à l'issue du conseil”, “, à la veille du vote”: when, and no member of a row. */
export const ROW_TIMES = itemSet(
  'issue veille occasion suite lendemain surlendemain moment cours fin début travers partir cause lieu',
);

/** What somebody takes to say something: “une façon pour la CGT de rappeler que”. */
export const OCCASIONS = itemSet('occasion opportunité façon manière');

/** What such an occasion only will or would be. */
export const STILL_TO_COME = itemSet('sera seront serait seraient');

/** With an occasion that somebody still will or would have. */
export const TO_HAVE = itemSet('aura auront aurait auraient');
