/** Nationalities of both languages: which words are of one nation, and which nation is of another. */
import { nationalities as english } from './en/places';
import { nationalities as french, otherDemonyms, secondDemonyms } from './fr/places';
import { items, itemSet } from './lexicon';

/** Each nationality with the word for all that are of its nation: “dane” with “danish”. Lower case, in French masculine singular. */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map([
  ...french().map((word): [string, string] => [word, word]),
  ...items(secondDemonyms).map((pair) => pair.split(':') as [string, string]),
  ...english(),
]);

/** Nations of a kingdom, with the kingdom's: “the Scot … the Briton”. */
export const WITHIN: ReadonlyMap<string, string> = new Map([
  ...items('anglais écossais gallois').map((one): [string, string] => [one, 'britannique']),
  ...items('english scottish welsh').map((one): [string, string] => [one, 'british']),
]);

/** French words for who is of a town, a region or a faith: “lensois”, “québécois”. Masculine singular. */
export const REGIONAL: ReadonlySet<string> = new Set(items(otherDemonyms).map((one) => one.split('|')[0] as string));

/** Of a continent, which is no nation. */
export const CONTINENTAL = itemSet('européen africain asiatique european african asian');
