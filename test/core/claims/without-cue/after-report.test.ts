import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A quotation behind a report and its colon, and what stands before it: a claim each, of the same speaker. */
const cases: Readonly<Record<string, readonly string[]>> = {
  "Pour la maire, rien n'est perdu : « On va se battre. »": [
    "indirect: la maire | Pour | rien n'est perdu",
    'direct: la maire | Pour | « On va se battre. »',
  ],
  "Le maire assure que rien n'est « perdu » : « On va se battre. »": [
    "mixed: Le maire | assure | rien n'est « perdu »",
    'direct: Le maire | assure | « On va se battre. »',
  ],
  'Le capitaine se dit « triste » : « Le maillot reste, les hommes passent. »': [
    'direct: Le capitaine | se dit | « triste »',
    'direct: Le capitaine | se dit | « Le maillot reste, les hommes passent. »',
  ],
  'La capitaine se dit « triste » mais « sereine » : « Le maillot reste. »': [
    'mixed: La capitaine | se dit | « triste » mais « sereine »',
    'direct: La capitaine | se dit | « Le maillot reste. »',
  ],
  'Ruiz regrette « un choix politique » : « On ferme les écoles. »': [
    'direct: Ruiz | regrette | « un choix politique »',
    'direct: Ruiz | regrette | « On ferme les écoles. »',
  ],
  // What is reported says it itself.
  'La plaignante raconte que le juge lui a dit : « Vous partirez demain. »': [
    'mixed: La plaignante | raconte | le juge lui a dit : « Vous partirez demain. »',
    'direct: le juge | lui a dit | « Vous partirez demain. »',
  ],
};

describe('a French quotation behind a report and a colon', () => {
  for (const [draft, expected] of Object.entries(cases)) {
    it(draft, () => {
      assert.deepEqual(claimLines(draft, 'fr'), expected);
    });
  }
});
