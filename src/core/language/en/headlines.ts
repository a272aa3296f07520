/** English words of headlines and labels. */
import { itemSet } from '../lexicon';

/** Words of a question, which no label closes. */
export const QUESTIONS = itemSet('what how why when where who which');

/** What a headline names behind a dash or comma as its source. */
export const TELLERS = itemSet('police report poll study survey officials sources witnesses');

/** Verbs, by lemma, that tell somebody to do something: “Envoy asked to rescue talks” leaves out “was”. */
export const ORDERED = itemSet(
  'tell warn ask urge order advise instruct direct command request remind caution invite encourage',
);
