/** English words of how much, how many and how exactly. */
import { itemSet } from '../lexicon';

/** How exact it is, before what is counted or told. */
export const ABOUT = itemSet('almost nearly around about roughly approximately just only barely less more');

/** What tells that nobody or nothing else is meant. */
export const FOCUSING = itemSet('only just even');

/** Shares and round numbers: “one-third”, “half”, “million”. */
export const SHARES = /^(?:one|two|three|half|third|quarter|fifth|tenth|dozen$|hundred$|thousand$|million$)/;

/** What compares amounts. */
export const COMPARED = itemSet('more less fewer');

/** Prepositions of an amount: “between 20 and 30”. */
export const BETWEEN = itemSet('about around over under between');

/** Prepositions of what something is measured by. */
export const MEASURES = itemSet('below above beyond than against');

/** What goes on behind a noun of amount: “a third of the”. */
export const OF_AMOUNT = itemSet('of to a the');

/** Amounts without a number. */
export const MUCH = itemSet('many much few little more less enough');

/** Nouns and words of amount that people are counted with. */
export const COUNTED = itemSet('few dozen hundred thousand million couple handful majority minority');

/** What makes an adjective stronger. */
export const DEGREES = itemSet('so as too very more less most');

/** What puts things in order. */
export const RANKS = itemSet('first second third fourth fifth last only latest next most previous');

/** Those that a time is told with as well. */
export const PLACED = itemSet('first last next');

/** What has “in” before what changes, or before what somebody has or trusts: “a drop in calls”. */
export const WITHIN = itemSet(
  'drop rise fall increase decrease decline surge jump dip spike slump growth reduction cut change changes shift improvement confidence trust interest investment faith belief role hike upturn downturn',
);

/** How many there are of somebody, alone: “and some said it was late”. */
export const UNCERTAIN = itemSet('some many several few most');
