/** English forms of “be” and of what is used like it, and of “have”. */
import { itemSet } from '../lexicon';

/** What tells who somebody is. */
export const COPULAS = itemSet('is was became remains');

/** All forms of “be” but for “am” and “'m”. */
export const BE = itemSet("is are was were be been 's 're being");

/** Forms of “be” before what somebody is named. */
export const IS = itemSet('is was be');

/** Forms that present: “there's”, “here are”. */
export const PRESENTS = itemSet("'s is are");

/** Forms of “have” before a participle. */
export const HAS = itemSet("has have 's 've had");

/** What tells what somebody or something was found to be: “turned out to be”. */
export const TURNED = itemSet('turned turns proved proves');

/** What tells what will be said. */
export const WILL = itemSet("will 'll shall");

/** Modals of what has not been said. */
export const OWED = itemSet('must should ought');

/** The same with “to”: “has to say”, “need to be sure”. */
export const OWED_TO = itemSet('has have need needs');

/** What tells what would come of something. */
export const FORESEEN = itemSet('would might');

/** What somebody looks or sounds like, by lemma. */
export const SEEMING = itemSet('be look seem sound feel become remain');

/** Forms that only several have before them. */
export const PLURAL_VERBS = itemSet('were are have');
