/** Conjunctions and question words of both languages, by the clause that they open. */
import { itemSet } from './lexicon';

/** The words of a conjunction, in their order. */
export type Words = readonly string[];

/** Conjunctions of several words that join speakers, by their last word: what stands before it. */
export const COORDINATORS: ReadonlyMap<string, Words> = new Map([
  ['que', ['ainsi']],
  ["qu'", ['ainsi']],
  ['as', ['as', 'well']],
]);

/** What opens the first of two that “que” joins: “tant le maire que le préfet”. */
export const CORRELATIVES: readonly Words[] = [['tant'], ['aussi', 'bien']];

/** Words that open a reported question behind its verb. */
export const WHETHER = itemSet("si s' whether if comment pourquoi combien how why what quand où");

/** Words that open a reported question about somebody or something: “demande | qui paiera”, “à | quoi | sert ce pont”. */
export const WHICH = itemSet(
  'qui quoi quel quelle quels quelles lequel laquelle lesquels lesquelles who whom whose which where when',
);

/** Words of a question that is left open, where its words are all that is reported. */
export const OPEN_QUESTION = itemSet(
  'whether if how why what who when where si comment pourquoi quand où combien quel quelle quels quelles',
);

/** Conjunctions of a clause that tells when, why or in spite of what. */
export const SUBORDINATING = itemSet(
  "si s' comme quand lorsque lorsqu' puisque puisqu' if although though because while when after before since once where whereas until où",
);

/** Conjunctions behind which another clause starts. */
export const CLAUSE_BREAKS = itemSet('mais but tandis alors quand while whereas although though et and or car');

/** What a French conjunction with “que” starts with: “| alors | que”, “| pour | que”. */
export const BEFORE_QUE = itemSet(
  'alors tandis pendant après avant dès lors depuis bien afin pour parce sans tant sitôt aussitôt condition pourvu réserve',
);

/** What joins another clause. */
export const JOINING = itemSet('et mais or and but');

/** What opens a sentence and links it to the one before. */
export const LINKING = itemSet('yet so now then puis or mais');

/** What sets a clause against the one before, or gives its reason. */
export const ADVERSATIVE = itemSet('mais but car donc');

/** What opens a reason or a condition. */
export const REASONS = itemSet("because unless since if parce car puisque puisqu'");

/** What opens a remark of the writer's behind words. */
export const REMARKS = itemSet(
  'alors tandis quand qui dont though although but and while which who compared with including',
);

/** Words that open a question also behind verbs that do not ask: “explained how”, “dit pourquoi”. */
export const OF_KNOWING = itemSet('how why what whether comment combien pourquoi où');

/** What opens a clause within commas. */
export const OPENING_CLAUSE = itemSet(
  "that which when if because while although though where unless whether que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quand lorsque lorsqu' puisque puisqu' si car quoique quoiqu'",
);

/** Relative pronouns that are the subject of their clause. */
export const SUBJECT_OF_RELATIVE = itemSet('qui who which that');

/** Relative pronouns behind which a verb can only be one. */
export const TAKING = itemSet('who whose qui dont');

/** What sets a clause of equal weight against the one before its comma. */
export const CONTRASTING = itemSet('while whereas tandis');

/** “| even | as aides say A, B”, “| just | as the mayor said A, B”, “| même | si le maire dit A, B” */
export const GRADING = itemSet('even just même');
