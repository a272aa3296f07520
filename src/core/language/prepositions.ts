/** Prepositions of both languages that an adverbial opens with, by where it stands; among them conjunctions that do the same. */
import { itemSet } from './lexicon';

/** What may tell how, when, where or to whom rather than belong to the noun before. */
export const CIRCUMSTANTIAL = itemSet(
  'après avant pendant durant lors depuis after before during since as dans devant sur au à in on to by via',
);

/** What opens an adverbial behind a quotation that tells of the saying, not of what was said. */
export const OF_SAYING = itemSet(
  'during in on at while after before when as lors dans avant après devant sur à au from via',
);

/** What opens an English adverbial behind a source. */
export const AFTER_NAME = itemSet('by for in on at during after before via through over outside despite');

/** What opens the occasion that an English headline tells: “Mayor | after | flood”. */
export const OF_OCCASION = itemSet('as after amid over in at during following before when while on');
