import { media } from './fr/organizations';
import { itemSet, rows } from './lexicon';
import { NEWS_AGENCIES } from './news-agencies';
import { WORLD_MEDIA } from './world-media';

/** Last words of newspapers' names, by which alone they are called from then on. */
export const PAPERS: ReadonlySet<string> = itemSet(
  `times post herald journal tribune telegraph mail mirror express gazette chronicle globe star sun standard observer courier ledger
register dispatch bulletin sentinel examiner inquirer record argus echo advertiser monitor`,
);

/** Folded names of broadcasters, sites and papers that no last word tells. */
const OUTLETS: ReadonlySet<string> = new Set(
  rows(
    'bbc; cnn; nbc; nbc news; abc; abc news; cbs; cbs news; itv; itv news; sky news; npr; fox news; cbc; guardian; independent; politico; axios; breitbart; breitbart news; buzzfeed; buzzfeed news; huffpost; huffington post; the hill; daily caller; msnbc; propublica; bloomberg',
  ).concat(rows((media + WORLD_MEDIA).toLowerCase()).flatMap((row) => row.split('|'))),
);

/** Whether a folded name is that of a paper, a broadcaster or an agency, who report of others and not of themselves. */
export function isMedium(name: string): boolean {
  return PAPERS.has(name.slice(name.lastIndexOf(' ') + 1)) || OUTLETS.has(name) || NEWS_AGENCIES.has(name);
}

/** Whether the folded words of a name are those of a medium, or of what is its: “bbc news”. */
export function isOfMedium(words: readonly string[]): boolean {
  return isMedium(words.join(' ')) || isMedium(words[0] ?? '');
}

/** What papers and programmes are called. */
export const MEDIA = itemSet('journal quotidien hebdomadaire magazine chaîne radio revue newspaper');

/** First nouns of French papers' names that go on with a place: “La Voix | de Lens”, “Le Courrier | du Pays de Retz”. */
export const HEADS_OF_PAPERS = itemSet(
  'voix courrier écho journal dépêche gazette tribune quotidien messager réveil progrès éclaireur nouvelles république avenir phare',
);
