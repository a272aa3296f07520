/** Articles, prepositions and conjunctions that several constructions ask for by their forms. */
import { itemSet } from './lexicon';

/** French “de”. */
export const DE = itemSet("de d' du des");

/** English “of”. */
export const OF = itemSet('of');

/** French “par”. */
export const PAR = itemSet('par');

/** French definite articles. */
export const ARTICLES = itemSet("le la l' les");

/** Those of one. */
export const SINGULAR_ARTICLES = itemSet("le la l'");

/** Articles, “au” among them, before one who is known: “asked | the guide”, “demande | au guide”. */
export const BEFORE_KNOWN = itemSet("the au la l'");

/** Those that a preposition ends with, but for “des”. */
export const CONTRACTED = itemSet('du au aux');

/** French demonstratives of one. */
export const POINTING = itemSet('ce cet cette');

/** French determiners of what is known. */
export const DEFINITE = itemSet("le la les l' ce cet cette ces son sa ses leur leurs");

/** French indefinite articles of one. */
export const ONE = itemSet('un une');

/** Indefinite articles of both languages. */
export const INDEFINITE = itemSet('un une a an');

/** English words for one of several whom nobody knows: “one resident”, “another neighbour”. */
export const ANY_ONE = itemSet('one another');

/** What stands before a number that stands for its noun: “the two”, “tous deux”. */
export const COUNTED = itemSet('the les ces tous toutes');

/** Conjunctions of a reported statement. */
export const THAT = itemSet("que qu' that");

/** French relative pronouns that take a clause. */
export const RELATIVE_PRONOUNS = itemSet("qui que qu' dont où");

/** Pronouns of one person, as a subject. */
export const SOMEBODY = itemSet('il elle he she');

/** English relative pronouns that can be the subject of their clause. */
export const WHO = itemSet('who which that');

/** Pronouns of whoever speaks. */
export const OF_WHO_SPEAKS = itemSet("i we je j' nous");

/** French subjects that are nobody: “tout laisse penser que”, “rien ne l'étonne”. */
export const NOTHING = itemSet('tout rien');

/** Coordinators of a row. */
export const AND_OR = itemSet('and or et ou');

/** Before the agent of a passive. */
export const BY = itemSet('by par');

/** English prepositions of where somebody belongs: “Paul Reed | of the council”. */
export const BELONGING = itemSet('from at with of');

/** English prepositions of a time that are conjunctions where a clause follows. */
export const BEFORE_CLAUSE = itemSet('after before since until');

/** English articles and possessives that open a phrase of one: “in a statement”, “in their letter”. */
export const A_OR_WHOSE = itemSet('a an his her their its');

/** French pronouns that stand apart from their verb: “le maire, lui, a dit”. */
export const DISJUNCTIVE = itemSet('lui elle eux elles');

/** French pronouns that are the object of the verb behind them: “le maire l'appelle”. */
export const OBJECT_PRONOUNS = itemSet("le la l' les");

/** Subjects that stand for nobody. */
export const EXPLETIVE = itemSet("it ça cela there c' ce");

/** Words before the verb that presents: “that was”, “tel est”, “c'est”. */
export const POINTERS = itemSet("that this tel telle tels telles c' ce cela");

/** Articles and pointing words before what somebody says. */
export const BEFORE_VOICE = itemSet('a an one this un une cette ce cet');

/** Possessives of those who talk. */
export const POSSESSIVES_OF_TALK = itemSet('our your my notre votre nos vos mon ma mes');

/** Subjects that are who speaks and who is spoken to. */
export const FIRST_OR_SECOND = itemSet("je j' tu nous vous i we you");

/** Articles of something known. */
export const KNOWN = itemSet("le la les l' the");

/** Articles of something new. */
export const NEW = itemSet('un une des du a an');

/** Pronouns of the third person that are whole objects or subjects. */
export const OF_THIRD = itemSet('lui elle eux elles him her them it');

/** “Lang himself put the figure at …” */
export const EMPHATIC = itemSet('himself herself itself themselves lui-même elle-même eux-mêmes elles-mêmes');

/** Before what somebody is or came to be: “as | a nurse”, “comme | un père”. */
export const AS = itemSet('as like become became comme devient devenu devenue reste été');

/** Opens what tells who somebody is of whom the text has not told: “the guard, a student”, “the doctor who treated him”; with the comma of a relative clause, or none. */
export const INTRODUCED = /, (?:an?|une?) |(,?) (?:who|whose|qui|dont) /;
/** Such an opening is no longer. */
export const LONGEST_INTRODUCED = 8;

/** Opens words for another than whoever came up before: “the other driver”, “l'autre conducteur”. */
export const ANOTHER =
  /^(?:the other|another|(?:a|the) second|l['’]autre|une? autre|(?:une? |le |la )(?:seconde?|deuxième)) /i;

/** Before “X”, where that is a site or nobody knows who, and no initial: “wrote on X.”, “une plainte contre X.” */
export const BEFORE_X = itemSet('on via over sur contre against');

/** What words in marks are called of which more is told: “« A », une formule que B juge déplacée”. */
export const WORDINGS = itemSet(
  'mot terme expression formule formulation qualificatif métaphore comparaison word term phrase formula wording label metaphor comparison',
);
