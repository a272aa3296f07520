/** Nouns with the name of somebody who is not the one that the text is about. */
import { itemSet } from './lexicon';

/** What is called by the name of somebody of a tale or of long ago. */
export const BY_NAME = itemSet('tendon talon syndrome théorème boîte');

/** French nouns before the name of those whom they are about. */
export const ABOUT_PEOPLE = itemSet('famille affaire procès');

/** Bodies that English calls by somebody's name. */
export const OF_LEADERS = itemSet('administration campaign government cabinet family clan camp regime presidency team');
