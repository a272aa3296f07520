import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

/** When, where and before whom a French speaker says something. */
const CIRCUMSTANCES = [
  "lors d'une conférence de presse",
  'en conférence de presse',
  "au cours d'une réunion publique",
  'durant la campagne électorale',
  "à l'issue de la réunion",
  'dans un communiqué publié mardi',
  'devant le conseil municipal',
  'sur le plateau de Télé Lens',
  'au micro de RTL',
  'face aux élus',
  "en marge d'un sommet",
  'dès son arrivée',
  'après la réunion',
  'avant le vote',
  'il y a un mois',
  'vendredi 3 mai à Lens',
];

/** French cues, and what they take. */
const CUES = [
  ['a annoncé', 'la fermeture du site'],
  ['a promis', 'de rouvrir le site'],
  ['a fait part', 'de son inquiétude'],
  ['a dénoncé', '« un recul »'],
  ['a demandé', 'aux élus de voter'],
  ["s'est félicité", 'de ce choix'],
  ['a affirmé', 'vouloir rester'],
  ["s'est dit", 'inquiet'],
  ['a plaidé', 'pour un débat'],
] as const;

describe('what a French cue takes behind when and where it was said', () => {
  for (const [[cue, words], circumstance] of product(CUES, CIRCUMSTANCES))
    it(`${cue} ${circumstance}`, () => {
      const [line, ...others] = claimLines(`Le maire ${cue} ${circumstance} ${words}.`);
      assert.ok(line?.endsWith(`: Le maire | ${cue} | ${words}`), line);
      assert.equal(others.length, 0);
    });

  it('stands behind the participle of an occasion', () => {
    for (const [cue, words] of CUES.slice(0, 4)) {
      const [line] = claimLines(`Le maire ${cue} lors d’une conférence de presse tenue jeudi à Lens ${words}.`);
      assert.ok(line?.endsWith(`| ${words}`), line);
    }
  });

  it('is not what the cue itself governs', () => {
    assert.deepEqual(claimLines('Le maire a appelé au calme.'), ['indirect: Le maire | a appelé | au calme']);
    assert.deepEqual(claimLines('Le maire a appelé les élus à voter.'), [
      'indirect: Le maire | a appelé | les élus à voter',
    ]);
  });
});
