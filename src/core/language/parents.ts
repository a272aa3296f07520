/** By what words a text tells that somebody has children, and what it calls who has. */
import { items, itemSet } from './lexicon';

/** Nouns for somebody's children in one language, with the possessives before them. */
export interface ParentWords {
  readonly children: ReadonlySet<string>;
  /** Of him or her of whom the text tells. */
  readonly theirs: ReadonlySet<string>;
  /** Of whoever speaks: “my son”, “mes deux filles”. */
  readonly mine: RegExp;
}

/** Up to this many words stand between a possessive and its noun: “ses | trois jeunes | enfants”. */
export const MOST_BETWEEN = 2;

function parentWords(children: string, theirs: string, mine: string): ParentWords {
  const nouns = items(children).join('|');
  const own = items(mine).join('|');
  return {
    children: itemSet(children),
    theirs: itemSet(theirs),
    mine: new RegExp(`(?<![\\p{L}’'])(?:${own}) (?:[\\p{L}-]+ ){0,${MOST_BETWEEN}}(?:${nouns})(?![\\p{L}-])`, 'iu'),
  };
}

/** In French. */
export const FRENCH_PARENTS = parentWords(
  'fils fille filles fillette enfant enfants garçon garçons gamin gamine gamins bébé bébés ado ados jumeaux jumelles gosse gosses',
  'son sa ses leur leurs dont',
  'mon ma mes notre nos',
);

/** In English. */
export const ENGLISH_PARENTS = parentWords(
  'son sons daughter daughters child children kid kids boy boys girl girls baby babies twins toddler toddlers',
  'his her their whose',
  'my our',
);

/** What somebody is called who has children. Masculine singular in French. */
export const PARENTS = itemSet('père papa parent father mother dad mum mom mam parent');

/** What may stand behind such a noun and tells of nobody else: “mère de | famille”, “mother of | three”. */
export const OF_FAMILY = itemSet('famille victime jeune défunt disparu two three four five victim boy girl teenager');
