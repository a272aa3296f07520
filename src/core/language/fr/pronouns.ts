/** French pronouns, by whom they stand for and where they stand. */
import { itemSet } from '../lexicon';

/** Subjects that mean somebody or something named. */
export const THIRD_PERSON = itemSet('il elle ils elles on');

/** Subjects that are who speaks and who is spoken to. */
export const FIRST_OR_SECOND = itemSet('tu vous nous');

/** Subjects that no “et” joins to a name. */
export const NEVER_JOINED = itemSet('il ils on je tu');

/** To whom something is said or done, before the verb. */
export const TOWARDS_SOMEBODY = itemSet("nous vous lui leur me m'");

/** Objects before the verb, but for “le” and “la”. */
export const CLITICS = itemSet("l' les lui leur s' m' t' nous vous en y");

/** Objects that can be the subject itself. */
export const REFLEXIVE = itemSet("se s' me m' te t' nous vous");

/** Objects that can mean somebody. */
export const OBJECTS = itemSet("le la l' lui");

/** Direct objects of the third person. */
export const DIRECT = itemSet("le la l' les");

/** Indirect objects of the third person. */
export const INDIRECT = itemSet('lui leur');

/** What can stand before a participle in “-ant”: “tout en le disant”. */
export const BEFORE_GERUND = itemSet("tout en s' se y le la l' les lui leur");

/** Behind “un de”: “l'une d'elles”. */
export const AMONG = itemSet('eux elles nous vous');

/** What repeats the subject: “elle-même”. */
export const EMPHATIC = itemSet(
  'lui elle eux elles lui-même elle-même eux-mêmes elles-mêmes lui-aussi elle-aussi eux-aussi elles-aussi',
);

/** Pronouns that a relative clause or a complement tells of: “celui qui”. */
export const THOSE = itemSet('celui celle ceux celles');

/** Those of one. */
export const THAT_ONE = itemSet('celui celle');

/** What points to nothing but whom or what came up last. */
export const LATTER = itemSet('celui-ci celle-ci');

/** Relative pronouns, alone and behind prepositions. */
export const RELATIVES = itemSet("qui dont que qu' où lequel laquelle lesquels lesquelles");

/** Those that are the subject of their clause, or stand behind a preposition. */
export const RELATIVE_SUBJECTS = itemSet('qui lequel laquelle lesquels lesquelles');

/** Behind “les”: some of them. */
export const SOME = itemSet('autres aucuns uns unes');

/** Those, and what points to somebody or something before a noun. */
export const NEAREST = itemSet('celui-ci celle-ci ce cette');

/** Before a verb, for what was said before. */
export const TAKING_UP = itemSet("le l' y en");

/** The reflexive pronoun of the third person. */
export const SELF = itemSet("se s'");

/** What was said or told before. */
export const DEMONSTRATIVE = itemSet('cela ça ceci');

/** What a relative clause makes a subject of: “tout ce qui revenait au ministre”, “ceux qui paient”. */
export const WITH_RELATIVE = itemSet('ce tout rien celui celle ceux celles');

/** What tells behind an auxiliary that all of the subject do something: “ont | chacun | promis”. */
export const QUANTIFIERS = itemSet('tous toutes chacun chacune');
