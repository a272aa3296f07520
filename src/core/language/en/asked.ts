/** English verbs of asking somebody who then speaks. */
import { itemSet } from '../lexicon';
import { OPENING_QUESTION } from './conjunctions';

/** Participles: “when asked”. */
export const ASKED = itemSet('asked pressed questioned challenged reached contacted confronted');

/** What is done to whoever speaks, by lemma: “when asked about it”, “when reporters pressed him”. */
export const ASKING = itemSet('ask press question challenge reach contact quiz');

/** Participles behind those whose answers are told. */
export const POLLED = itemSet('asked surveyed polled questioned interviewed involved concerned affected');

/** Who is asked in a survey. */
export const RESPONDENTS = itemSet('those people voters respondents adults households');

/** Verbs of talking with somebody. */
export const SPOKE = itemSet('spoke spoken talked');

/** Texts whose plural is a verb as well: “Ann Orr emails”, “the Clinton emails”. */
export const WRITINGS = itemSet('emails e-mails texts messages');

/** What somebody says in writing. */
export const WRITTEN = itemSet('statement email e-mail tweet');

/** What opens a question that is told. */
export const QUESTIONS: ReadonlySet<string> = new Set([...OPENING_QUESTION, 'what', 'who', 'whom', 'which']);
