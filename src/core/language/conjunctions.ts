/** Conjunctions and question words of both languages, by the clause that they open. */
import { itemSet } from './lexicon';

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
  'alors tandis pendant après avant dès lors depuis bien afin pour parce sans tant sitôt aussitôt',
);
