/** English determiners, alone or with what else can stand in their place, by what they say of the noun. */
import { itemSet } from '../lexicon';
import { Gender } from '../types';

/** The indefinite article. */
export const ONE = itemSet('a an');

/** What says whose somebody is. */
export const ITS_OWN = itemSet('his her their');

/** Gender bits of the owner that a possessive tells; 0 of several. */
export const OWNER_GENDER = new Map([
  ['his', Gender.Masculine],
  ['her', Gender.Feminine],
  ['their', 0],
]);

/** Those and what says that somebody is the speaker's. */
export const OWNERS = itemSet('his her their my our');

/** What stands before something known. */
export const KNOWN = itemSet('the his her their its');

/** What points. */
export const POINTING = itemSet('that this');

/** What a noun stands behind, where its form is also one of a verb. */
export const BEFORE_NOUNS = itemSet('the a an my your his its our their whose');

/** What brings in somebody of whom nothing is known. */
export const VAGUE = itemSet('a an one another some many no every');

/** What counts more than one. */
export const COUNTING = itemSet('several many numerous various few two three four five these');

/** Before a time that is counted: “a few days”. */
export const AMOUNTS = itemSet('a an few several some');

/** What tells behind the subject that all of it is meant: “they all said”. */
export const FLOATING = itemSet('both all each');

/** What a phrase opens with whose noun no list has: “a familiar theme”. */
export const OPENING_PHRASE = itemSet('a an the this that one');

/** What “'s” is a verb before: “that's the plan”. */
export const BEHIND_IS = itemSet('a an the no my your our their');

/** Where somebody is, behind him. */
export const HERE = itemSet('there here nearby present');

/** Words of several people without a plural: “police say”. */
export const MANY = itemSet('police gardaí gardai staff crew media');

/** What opens a phrase that does not speak: “whose miss proved decisive”, “something Ruiz denies”. */
export const NO_SPEAKER = itemSet('whose something');

/** “is how she put it”, “was all that she would say” */
export const HOW = itemSet('how what all');

/** Adjectives before a place that is not named. */
export const NEARBY = itemSet('neighbouring neighboring nearby northern southern eastern western central rural');

/** Adverbs of place that be has as its complement. */
export const PLACES = itemSet('there here home nearby inside outside away abroad upstairs');

/** Other words that “'s” is a verb before: “she's gone”. */
export const AFTER_IS = itemSet('been got gone going trying just already so too very why how what');
