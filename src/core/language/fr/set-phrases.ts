import { itemSet, rows } from '../lexicon';
import type { SetPhrases } from '../set-phrases';

/** Phrases by their first word, “son” for any possessive or pronoun of the subject. */
function byFirstWord(table: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, string[][]>();
  for (const row of rows(table)) {
    const [first = '', ...rest] = row.replace(/\bson\b/, '*').split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
}

/** French set phrases. */
export const setPhrases: SetPhrases = {
  adverbials: byFirstWord(`
de son côté; de nouveau; de fait; de concert; de longue date; d' ailleurs; d' emblée; d' abord; d' entrée; d' entrée de jeu; d' une seule voix; d' ores et déjà
pour son part; pour autant; pour l' instant; pour l' heure; à son tour; à nouveau; à l' inverse; à ce stade; à demi-mot; à mots couverts; à plusieurs reprises; à regret
quant à son; en outre; en revanche; en substance; en retour; en creux; en effet; en fait; en même temps; en particulier; en chœur; en parallèle; en privé; en bloc
par ailleurs; par la suite; par écrit; par avance; au passage; au contraire; du moins; du reste; la veille au soir; la veille; le lendemain; le jour même; le soir même
sans détour; sans ambages; sans surprise; sans équivoque; sans sourciller; tout de même; tout d' abord; tout net; une nouvelle fois; une fois de plus; pas moins; une fois encore; haut et fort; avant tout; lui aussi; elle aussi; eux aussi
du bout des lèvres; avec force; à voix basse; tour à tour; comme d' habitude; comme prévu; contre toute attente; entre deux portes; à l' unisson
`),
  own: itemSet('son sa leur mon ma notre lui elle eux elles'),
  whereabouts: new Map([
    ['à', [[]]],
    ['au', [['sein'], []]],
    ['aux', [[]]],
    ['chez', [[]]],
    ['dans', [['les', 'rangs'], []]],
    ['du', [['côté']]],
    ['côté', [[]]],
  ]),
};
