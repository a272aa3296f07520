/** Prepositions of both languages that an adverbial opens with, by where it stands; among them conjunctions that do the same. */
import { itemSet } from './lexicon';

/** What may tell how, when, where or to whom rather than belong to the noun before. */
export const CIRCUMSTANTIAL = itemSet(
  'après avant pendant durant lors depuis after before during since as dans devant sur au à in on to by via concernant',
);

/** What opens an adverbial behind a quotation that tells of the saying, not of what was said. */
export const OF_SAYING = itemSet(
  'during in on at while after before when as lors dans avant après devant sur à au from via',
);

/** What opens an English adverbial behind a source. */
export const AFTER_NAME = itemSet('by for in on at during after before via through over outside despite');

/** What opens the occasion that an English headline tells: “Mayor | after | flood”. */
export const OF_OCCASION = itemSet('as after amid over in at during following before when while on');

/** What names of bodies go on with: “Doctors without Borders”, “Collectif pour le climat”. */
export const OF_CAUSES = itemSet('for without against pour contre');

/** Before an infinitive whose subject is the speaker: “promet de dénoncer”. */
export const BEFORE_INFINITIVE = itemSet("de d' à to");

/** What stands between somebody's name and the body or town that is his. */
export const AFFILIATING = itemSet("de d' du of from with chez");

/** What opens a complement of a source. */
export const COMPLEMENTS = itemSet('by from in at on à au aux chez');

/** Before two who speak to each other. */
export const BETWEEN = itemSet('between entre');

/** Words right behind a noun of saying: of what was said, or of who said it. */
export const BEHIND_NOUN_OF_SAYING = itemSet("that to by from que qu' de d' du des à par");

/** Prepositions that tell how, when or where behind a name: “a dit Paul Ruiz sous les applaudissements”, “said Paul Reed through tears”. */
export const BESIDES_NAMES = itemSet(
  'par sous avec sans entre face contre malgré vers via en through over outside amid despite following against under about from at with of',
);

/** Behind a time: “deux jours | après le vote”, “hours | before the vote”. */
export const BEHIND_INTERVAL = itemSet('après avant after before');
