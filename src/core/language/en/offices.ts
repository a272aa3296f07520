/** English posts by what they are of. */
import { itemSet } from '../lexicon';

/** What an officer of a firm is chief of. */
export const OFFICES = itemSet(
  'executive financial finance operating operations technology information marketing commercial legal investment product revenue',
);

/** Those who serve somebody: “an aide to the president”. */
export const SERVANTS = itemSet('aide adviser advisor assistant ambassador envoy deputy counsel heir');

/** Words of a post that its holder does not share with who holds the post without them. */
export const BELOW = itemSet('shadow deputy vice');

/** Verbs of what somebody is, before “as”. */
export const SERVING = itemSet('works worked serves served acts acted');
