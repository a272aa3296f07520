/** English prepositions and particles, by what stands behind them and what they tell. */
import { itemSet } from '../lexicon';

/** Where somebody is heard: “in an interview”. */
export const AT_HEARINGS = itemSet('on in during with for');

/** What tells of the saying behind any object. */
export const ALWAYS_OF_SAYING = itemSet('during after before within');

/** What tells of it where a place or a time of speaking follows. */
export const OF_SAYING = itemSet('in on at via');

/** What stands behind a verb that it belongs to. */
export const PARTICLES = itemSet('out up around along together off down over through');

/** Before or after. */
export const BEFORE_OR_AFTER = itemSet('after before');

/** “a reference to Ruiz”, “an implicit criticism of Ruiz”, “a swipe at Ruiz” */
export const POINTING = itemSet('to of at');

/** What a verb takes along. */
export const COMPLEMENTS = itemSet('with to from into for by');

/** Prepositions that open what is said, not where or when it was said: “said despite the rain it went well”. */
export const OF_CLAUSE = itemSet('despite without unlike like given among');

/** Prepositions of a phrase that only a clause has before its subject. */
export const FRONTING = itemSet('despite without unlike like given by until if once amid');

/** The same with “of” or “to”. */
export const FRONTING_OF = itemSet('instead because due owing prior thanks regardless apart irrespective');

/** Verbs before the subject of a condition: “had he known, …”. */
export const SUPPOSING = itemSet('had were should');

/** Prepositions of what holds in a clause, and of no text or time that something is said in or at: “said under the new law, schools would close”. */
export const NOT_SPOKEN = itemSet('under by within');

/** What opens a complement of the noun or verb before. */
export const OF_PHRASE = itemSet('in at on to from with about of outside');

/** Where or when somebody speaks. */
export const PLACES = itemSet('in at on during outside');

/** On what occasion somebody makes a noun of saying. */
export const OF_OCCASIONS = itemSet('on in at to during before over');

/** What no verb of saying has behind it. */
export const WHERE_TO = itemSet('into toward towards through across past back forward ahead out');

/** Prepositions that tell nothing of the saying: “The firm had been warned, she said, about the leak”. */
export const GOING_ON = itemSet('with about of against between into toward towards because by than like');

/** What joins what somebody is told to whom it is told. */
export const TOLD_OF = itemSet('about that');

/** What ties a text to whoever has it or where it is: “the state with a sign”, “the hearing in a shirt”. */
export const CARRYING = itemSet('with in under beneath behind wearing');

/** What opens some of those before the comma: “officials, including Ann Orr”, “leaders, among them Paul Vian”. */
export const INCLUDING = itemSet('including among');

/** Of what place somebody is, or from where. */
export const FROM_PLACE = itemSet('of from in');

/** By whom or from whom something comes. */
export const FROM = itemSet('from by');

/** What somebody is done something with or for. */
export const WITH = itemSet('with to against for by about');

/** What opens an occasion or a place before the subject. */
export const BEFORE_SUBJECT = itemSet('after before following despite amid over against during outside');

/** What opens an interruption between the subject and its verb. */
export const INTERRUPTING = itemSet('after before while by on upon despite since when in');

/** What opens a complement of the subject. */
export const LINKS = itemSet('to with near around of for behind about under beside');

/** What stands behind a participle of the passive. */
export const OF_PASSIVE = itemSet('for as by of');

/** Where somebody is who stands before it: “people near the site”. */
export const PLACED = itemSet(
  'in at on near with from outside inside behind opposite across around between among beside along under without against',
);

/** What the cues “demand”, “call”, “point” take along. */
export const TAKEN = itemSet('that for to');

/** Join a post or a body to what it is of. */
export const POST_LINKS = itemSet('of for');

/** Before a text or words by which something happens. */
export const BESIDE_TEXT = itemSet('following amid despite after before at over');

/** Before what somebody is accused or blamed of. */
export const OF_DEEDS = itemSet('of for');

/** What stands before what a row, a debate or a question is about. */
export const TOPICAL = itemSet('about over around');

/** Before what somebody is blamed, praised or asked for: “attacked Orr over her speech”. */
export const BLAMED_FOR = itemSet('for over on about after');

/** Before an amount that another is compared with. */
export const BELOW_OR_ABOVE = itemSet('below above short beyond under over near');

/** Between a post and its field: “spokesman on mining”, “head of recruitment in Spain”. */
export const POST_FIELDS = itemSet('on in for at to with');
