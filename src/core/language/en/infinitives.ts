/** What an English infinitive depends on. */
import { itemSet } from '../lexicon';

/** “hard to say” */
export const HARD = itemSet('hard difficult impossible unclear easy premature early soon safe fair');

/** Verbs of wanting others to do something. */
export const WISHING = itemSet('want like love prefer wish need hate');

/** Nouns of what one does: “ways of saying”. */
export const METHODS = itemSet('system method means process way ways cost costs task art business act risk');

/** Verbs of what somebody will do. */
export const PROMISING = itemSet('vow pledge promise threaten swear');

/** Forms of “help” and “let”, which a bare infinitive follows. */
export const HELPING = itemSet('help helps helped let lets');
