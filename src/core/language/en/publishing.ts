/** English nouns of what papers print besides articles. */
import { itemSet } from '../lexicon';

/** What a headline calls its own article. */
export const GENRES = itemSet('interview profile review obituary column editorial opinion analysis essay podcast');

/** What words in marks may be that stand under a picture or in a post: “with the caption “…””. */
export const CAPTIONS = itemSet('caption words message note text line comment hashtag slogan');
