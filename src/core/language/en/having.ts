/** English verbs of having, getting and giving things, by lemma. */
import { itemSet } from '../lexicon';

/** What they have behind them is a thing: “received threatening messages”. */
export const HAVING = itemSet('receive get have face send make post play contain use deliver suffer endure issue');
