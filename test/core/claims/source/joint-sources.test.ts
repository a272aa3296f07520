import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';

/** Several who speak together, and the language of the frames that they stand in. */
const ENGLISH: readonly (readonly [source: string, speakers: string])[] = [
  ['Paul Reed, Claire Orr and John Pell', 'Paul Reed + Claire Orr + John Pell'],
  ['Paul Reed, Claire Orr, and John Pell', 'Paul Reed + Claire Orr + John Pell'],
  ['Sens. Paul Reed, Claire Orr, and John Pell', 'Paul Reed + Claire Orr + John Pell'],
  ['Ford, GM, and Stellantis', 'Ford + GM + Stellantis'],
  ['the mayor, the sheriff, and the judge', 'mayor + sheriff + judge'],
  ['the mayor, Paul Reed, and the sheriff, Claire Orr,', 'Paul Reed + Claire Orr'],
  ['the mayor as well as the sheriff', 'mayor + sheriff'],
  ['Paul Reed as well as Claire Orr', 'Paul Reed + Claire Orr'],
  ['Paul Reed, the mayor, and Claire Orr, the sheriff,', 'Paul Reed + Claire Orr'],
];
const FRENCH: readonly (readonly [source: string, speakers: string])[] = [
  ['Paul Ruiz, Claire Vian et Jean Morel', 'Paul Ruiz + Claire Vian + Jean Morel'],
  ['le maire et le préfet', 'maire + préfet'],
  ['la CGT, FO et Solidaires', 'CGT + FO + Solidaires'],
  ['la mairie et la préfecture', 'mairie + préfecture'],
  ['le maire ainsi que le préfet', 'maire + préfet'],
  ['Paul Ruiz ainsi que Claire Vian', 'Paul Ruiz + Claire Vian'],
  ['Carrefour et Auchan', 'Carrefour + Auchan'],
];

const ENGLISH_FRAMES: readonly ((source: string) => string)[] = [
  (source) => `On Monday, ${source} said the road would close.`,
  (source) => `“The road will close,” ${source} said.`,
  (source) => `“The road will close,” said ${source.replace(/,$/, '')}.`,
];
const FRENCH_FRAMES: readonly ((source: string) => string)[] = [
  (source) => `Hier, ${source} ont affirmé que la route fermera.`,
  (source) => `« La route fermera », ont affirmé ${source}.`,
  (source) => `« La route, affirment ${source}, fermera. »`,
];

describe('Several who speak together', () => {
  for (const [language, sources, frames] of [
    ['en', ENGLISH, ENGLISH_FRAMES],
    ['fr', FRENCH, FRENCH_FRAMES],
  ] as const)
    for (const [source, expected] of sources)
      it(source, () => {
        for (const frame of frames) assert.deepEqual(speakers(frame(source), language), [expected], frame(source));
      });

  it('are those whom a French correlative joins before a verb in the plural', () => {
    for (const [draft, expected] of [
      ['La CGT comme FO ont dit que la route fermera.', 'CGT + FO'],
      ['Le maire comme le préfet assurent que la route fermera.', 'maire + préfet'],
      ['Tant la CGT que FO ont dit que la route fermera.', 'CGT + FO'],
      ['Aussi bien le maire que le préfet ont dit que la route fermera.', 'maire + préfet'],
      ['Un élu comme Paul Ruiz assure que la route fermera.', 'Paul Ruiz'],
    ] as const)
      assert.deepEqual(speakers(draft, 'fr'), [expected], draft);
  });

  it('are each one of family names in a row', () =>
    assert.deepEqual(
      speakers('Ann Reed, Jo Pike and Al Pell met. Reed, Pike and Pell said the road would close.', 'en'),
      ['Ann Reed + Jo Pike + Al Pell'],
    ));
});

describe('A French body that is a word as well', () => {
  for (const draft of [
    'Total et Engie ont affirmé que les prix baisseront.',
    'Total, Engie et EDF ont affirmé que les prix baisseront.',
    'Selon Total, Engie et EDF, les prix baisseront.',
    '« Les prix baisseront », ont affirmé Total, Engie et EDF.',
    'Carrefour, Leclerc et Auchan ont affirmé que les prix baisseront.',
  ])
    it(`opens a row: ${draft}`, () =>
      assert.match(speakers(draft, 'fr')[0] ?? '', /^(?:Total \+ Engie|Carrefour \+ Leclerc)/));
});
