/** English posts by what they are of. */
import { itemSet } from '../lexicon';

/** What an officer of a firm is chief of. */
export const OFFICES = itemSet(
  'executive financial finance operating operations technology information marketing commercial legal investment product revenue',
);

/** Those who serve somebody: “an aide to the president”. */
export const SERVANTS = itemSet('aide adviser advisor assistant ambassador envoy deputy counsel heir');
