/** What stands before the name of somebody who is only the object of an English preposition: “an aide | to President | Bill Ruiz”. */
import { items } from '../lexicon';

const PREPOSITIONS = items('to for of under with by than like');

/** Between the preposition and the name: articles, titles and posts. */
const TITLES = items(
  'the former late then President Prime Minister Sen. Senator Gov. Governor Mayor Mr Mr. Mrs Mrs. Ms Ms. Dr Dr.',
);

/** A preposition, perhaps with titles, at the end of a text: whoever is named behind it is governed by it. */
export const GOVERNED = new RegExp(
  `\\b(?:${PREPOSITIONS.join('|')})(?: (?:${TITLES.join('|').replaceAll('.', '\\.')}))* $`,
);

/** Such a preposition and its titles have fewer letters. */
export const LONGEST_GOVERNED = 40;
