/** Words that tell the time in both languages. */
import { itemSet } from './lexicon';

/** Behind a time or an adverb of amount: “two days later”, “deux jours plus tard”. */
export const LATER = itemSet('ago later earlier tôt tard');

/** What stands before a date. */
export const BEFORE_DATE = itemSet('on in last le du en de');

/** Prepositions of a month that says when something was published, behind its participle. */
export const BEFORE_MONTH = itemSet('en in de from of');
