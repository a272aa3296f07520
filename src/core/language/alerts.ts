import { items } from './lexicon';

/** What papers and agencies put before news in capitals, alone or with what follows up to a sign: “INFO LE PARISIEN |”; in both languages. */
export const ALERTS: ReadonlySet<string> = new Set(
  items(
    `urgent alerte alert flash direct exclusif exclusive exclu breaking update updated developing live watch listen video vidéo photo photos
info infos actu just mise màj maj dernière latest newsalert newsflash`,
  ),
);

/** Those that are alerts with one capital as well: “Breaking:”, “Alerte info –”. */
export const WRITTEN_ALERTS: ReadonlySet<string> = new Set(
  items('urgent alerte alert flash exclusif exclusive breaking update live watch video vidéo'),
);

/** Time zones behind a clock: “09:12 EST”. */
export const ZONES: ReadonlySet<string> = new Set(
  items('gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt aest aedt ist jst'),
);

/** What opens a line that points to another article: “Lire aussi : …”, “READ MORE: …”; by their first words. */
export const POINTERS: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst([
  'à lire aussi',
  'à lire également',
  'à lire',
  'à voir aussi',
  'à relire',
  'à écouter',
  'lire aussi',
  'lire également',
  'lire notre dossier',
  'voir aussi',
  'notre dossier',
  'sur le même sujet',
  'read more',
  'read also',
  'also read',
  'read next',
  'see also',
  'more on this story',
  'related',
  'related story',
  'related stories',
  'related article',
  'related articles',
]);

function byFirst(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}
