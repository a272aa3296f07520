/** French conjunctions, by what stands behind them. */
import { itemSet } from '../lexicon';

/** What joins clauses or opens a sentence. */
export const JOINING = itemSet('et mais car or donc puis');

/** What opens a sentence that goes on with the subject of the one before. */
export const GOING_ON = itemSet('et mais puis');

/** What joins a further act of whoever acts. */
export const JOINING_ACTS = itemSet("et mais puis que qu'");

/** “tandis que”, “alors que”: another clause at the same time. */
export const MEANWHILE = itemSet('tandis alors pendant');

/** “ainsi que”, “plutôt que”, “even that”: no conjunction of a reported clause either. */
export const LIKENING = itemSet('ainsi plutôt puis even');

/** Compare before “que”. */
export const SO = itemSet('ainsi tel');

/** Behind “opinion”: of whom, or that. */
export const OPINION = itemSet("de d' que qu'");

/** What a clause behind a phrase opens with. */
export const OF_CLAUSE = itemSet("que qu' qui");

/** Coordinators of a row. */
export const ET_OU = itemSet('et ou');
