import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A name behind its post, whose second comma is left out. */
const POSTS = [
  ['Le ministre des Transports, ', 'Aziz Saleh'],
  ['La présidente du club, ', 'Lise Roux'],
  ['Le maire, ', 'Luc Orr'],
  ['Le procureur de la République, ', 'Luc Orr'],
  ["La directrice de l'école, ", 'Mme Roux'],
  ["L'entraîneur du LOSC, ", 'Paul Vian'],
  ['Le secrétaire général de la CGT, ', 'Luc Orr'],
  ['Le chef de la délégation, ', 'Ahmed Ould Eleya'],
  ['Son avocat, ', 'Me Luc Orr'],
  ['Le coordinateur du projet, ', 'Dr Boureima Kouanda'],
] as const;

/** What stands behind a comma before a name, and is not what he is. */
const OTHERS = [
  'Face au maire, ',
  'Élu maire, ',
  'Interrogé par le maire, ',
  'Comme le maire, ',
  'Après le départ du maire, ',
  'Le maire parti, ',
  'Le matin, ',
  'La nuit suivante, ',
];

/** A subject, and an adverbial behind it whose second comma is left out. */
const ADVERBIALS = [
  ['Le professeur Issa Diaye', 'dans une tribune parue dans la presse'],
  ['Le maire', 'lors du conseil municipal de lundi'],
  ['Le maire Luc Orr', 'en visite à Gap'],
  ['La ministre', 'au micro de France Inter'],
  ['Le procureur', 'dans un communiqué'],
  ['Luc Orr', 'au terme de la réunion'],
  ['Le président du club', "à l'issue du match"],
  ['Le ministre de la Santé', 'devant les députés'],
  ['Luc Orr', 'pour sa part'],
  ['Ana Vidal', 'après la réunion'],
  ['Le représentant de la CGT', 'sur place'],
  ["Le chef de l'État", 'depuis Bamako'],
  ["L'avocat", "à la sortie de l'audience"],
  ['Le porte-parole', "sous couvert d'anonymat"],
  ['La présidente de la région', 'en marge du salon'],
] as const;

describe('a French subject with one comma of two', () => {
  for (const [post, name] of POSTS) {
    it(post + name, () => {
      const [line] = claimLines(`${post}${name} assure que la route rouvrira.`, 'fr');
      assert.equal(line, `indirect: ${post}${name} | assure | la route rouvrira`);
    });
  }
  for (const opening of OTHERS) {
    it(`${opening}Luc Orr`, () => {
      const lines = claimLines(`${opening}Luc Orr assure que la route rouvrira.`, 'fr');
      assert.deepEqual(lines, ['indirect: Luc Orr | assure | la route rouvrira']);
    });
  }
  for (const [subject, adverbial] of ADVERBIALS) {
    it(`${subject}, ${adverbial}`, () => {
      const lines = claimLines(`${subject}, ${adverbial} a assuré que la route rouvrira.`, 'fr').map((line) =>
        line.replace(/ → [^|]+/, ' '),
      );
      assert.deepEqual(lines, [`indirect: ${subject} | a assuré | la route rouvrira`]);
    });
  }
});

describe('a name before what somebody is, whose second comma is left out', () => {
  for (const post of [
    'le ministre français des Transports',
    'la maire de Lens',
    'directrice du musée',
    "l'entraîneur du LOSC",
    'secrétaire général de la CGT',
    'président du club',
  ])
    for (const opening of ['', 'Lundi, ', 'À Lens, '])
      it(`${opening}Jo Roux, ${post} a dit …`, () =>
        assert.deepEqual(claimLines(`${opening}Jo Roux, ${post} a dit que le pont est sûr.`), [
          `indirect: Jo Roux, ${post} | a dit | le pont est sûr`,
        ]));

  for (const opening of [
    'Comme Jo Roux, ',
    'Interrogé par Jo Roux, ',
    'Avec Jo Roux, ',
    'Jo Roux parti, ',
    'Face à Jo Roux, ',
  ])
    it(`is not there: ${opening}…`, () => {
      const [line] = claimLines(`${opening}le préfet a dit que le pont est sûr.`);
      assert.ok(line?.startsWith('indirect: le préfet'), line);
    });
});
