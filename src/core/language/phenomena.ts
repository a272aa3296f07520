/** Names with a capital of what nobody is: diseases, the net, a vote. */
import { itemSet } from './lexicon';

/** Names of diseases, techniques and events that look like those of bodies, in lower case; in both languages. */
export const PHENOMENA = itemSet(
  'covid covid-19 sars-cov-2 omicron ebola zika mpox chikungunya parkinson alzheimer brexit internet wi-fi wifi bluetooth bitcoin ramadan',
);
