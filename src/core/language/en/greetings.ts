/** What is said in English to somebody and tells nothing. */
import { itemSet } from '../lexicon';

/** What is said to somebody and is no subject. */
export const GREETINGS = itemSet(
  'no yes yeah goodbye hello sorry thanks farewell grace prayers mass nothing little much more',
);
