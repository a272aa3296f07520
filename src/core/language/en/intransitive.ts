/** English verbs without an object. */
import { itemSet } from '../lexicon';

/** Past forms that no noun before them can be the object of: “two men | died in May”, but “two men | arrested in May”. */
export const INTRANSITIVE =
  itemSet(`agreed appeared arrived climbed collapsed collided crashed dealt died disagreed disappeared
  drowned emerged erupted escaped existed expired failed fled gathered graduated happened hesitated joked laughed lied listened
  lived looked lost marched met occurred participated persisted protested rained reacted refused remained replied resigned
  responded retired returned slept slid smiled stayed struggled succeeded suffered surged survived testified travelled traveled
  vanished voted waited walked wept worked worried`);
