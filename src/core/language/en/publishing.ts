/** English nouns of what papers print besides articles. */
import { itemSet } from '../lexicon';

/** What a headline calls its own article. */
export const GENRES = itemSet(
  'interview newsletter explainer profile review obituary column editorial opinion analysis essay podcast',
);

/** What words in marks may be that stand under a picture or in a post: “with the caption “…””. */
export const CAPTIONS = itemSet('caption words message note text line comment hashtag slogan');

/** Words in the name of a station: “| Radio | Kent”, “| BBC | Radio 4”. */
export const STATIONS = itemSet(
  'radio channel tv fm television bbc bbc1 bbc2 bbc3 bbc4 itv itv1 itv2 itv3 itv4 lbc rte rté sky cnn abc nbc cbs npr stv utv',
);

/** What a station has that speaks to somebody: “the BBC's Today | programme”. */
export const BROADCASTS = itemSet('programme program show podcast bulletin phone-in newsletter');

/** Where or how somebody was heard, behind a preposition: “her claim on | television | that”. */
export const HEARD_ON = itemSet('television tv radio air interview speech debate court stage media');

/** Where posts are read. */
export const NETWORKS = itemSet('twitter x facebook instagram tiktok linkedin youtube threads bluesky');
