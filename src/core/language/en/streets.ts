/** English words behind the name of a street. */
import { itemSet } from '../lexicon';

/** What a street is called: “Green Street”. */
export const STREETS = itemSet('street road lane avenue close drive way terrace crescent grove gardens square');
