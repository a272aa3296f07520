/** Words of a source of which nothing is told but that it is one. */
import { itemSet } from './lexicon';

/** Articles, amounts and the words for it, without accents. */
export const BARE_WORDS = itemSet(
  'un une des le la les plusieurs quelques certaines diverses differentes deux trois a an the one some several two three multiple various unnamed anonymous anonyme anonymes source sources',
);
