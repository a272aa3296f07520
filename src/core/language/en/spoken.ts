/** English words by which a quotation or a spoken form is known. */
import { itemSet } from '../lexicon';

/** Who speaks of himself in a quotation, or to somebody. */
export const OF_SPEAKER = itemSet('i we you they it and but');

/** Words that an apostrophe starts: “'Tis the season”. */
export const CLIPPED = itemSet('tis twas til em cause bout round n');
