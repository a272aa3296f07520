/** English words for those who speak for the powerful without being named. */
import { itemSet } from '../lexicon';

/** Who works for somebody in power, and may be called by any of these words. */
export const STAFF = itemSet('aide official staffer adviser advisor operative insider');

/** By what somebody is of a trade besides his post: “the engineer by training”. */
export const TRAINED = itemSet('training trade profession');
