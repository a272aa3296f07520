/** English nouns of what is announced. */
import { itemSet } from '../lexicon';

/** What somebody unveils in words, not a thing that he shows: “unveiled | plans | to cut taxes”. Singular. */
export const PLANS = itemSet(
  'plan proposal package measure budget strategy policy manifesto blueprint vision roadmap bill reform scheme target result figure profit loss detail agenda deal pact offer initiative programme program rule change cut investment spending',
);

/** What is raised in words: “raised serious questions about the cost”. */
export const RAISED = itemSet('concern question doubt fear worry objection suspicion complaint misgiving reservation');
