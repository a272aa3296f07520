/** English words that tell the time. */
import { itemSet } from '../lexicon';

/** Days by where they are from today. */
export const TODAY = itemSet('today yesterday tonight');

/** What makes a time earlier or later than it would be: “early on Monday”. */
export const EARLY = itemSet('early late earlier later');

/** What closes a time: “two days later”. */
export const LATER = itemSet('later earlier ago');

/** What a time opens with: “last week”. */
export const POINTS = itemSet('last next this that earlier early late');

/** What a time opens with that is told from today. */
export const OF_NOW = itemSet('last this earlier late early later');

/** What stands before an English noun of time right behind what it dates: “published this week”. */
export const BEFORE_TIME = itemSet('that this last');

/** What stands before a week or a month: “last week”. */
export const WEEKS = itemSet('last next this');

/** What “that” tells the time with: “said that night”. */
export const DAYS = itemSet('morning afternoon evening night day week month year');

/** What opens a time behind a verb. */
export const TIMES = itemSet('late early earlier later this last yesterday today');

/** “earlier this week”, “late last year” */
export const PARTS = itemSet('earlier late later early only just');

/** That something was said before. */
export const FORMERLY = itemSet('first previously originally already initially');

/** Adverbs of when something is said. */
export const SOON = itemSet('shortly soon later earlier immediately afterwards afterward');

/** What stands between parts of a date. */
export const DATED = itemSet('last next every and or');

/** Prepositions of a date. */
export const DATING = itemSet('on in at');

/** Months that are surnames. */
export const SURNAME_MONTHS = itemSet('may march june august');

/** What tells that a time is yet to come: “the coming weeks”, “the years ahead”. */
export const COMING = itemSet('coming next new ahead');

/** Adverbs of how often and since when, that stand before a verb. */
export const OFTEN = itemSet('still now often always never usually sometimes already seldom rarely');
