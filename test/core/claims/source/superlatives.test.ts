import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** Phrases with a superlative before or for their noun. */
const PHRASES = [
  'la plus proche voisine',
  'le plus jeune frère',
  'le plus jeune frère de Paul Vian',
  'la plus haute autorité du pays',
  'le plus ancien élu du conseil',
  'la plus petite commune du canton',
  'la plus haute juridiction administrative',
  'son plus proche conseiller',
  'leur plus vieux voisin',
  "l'un des plus proches conseillers du maire",
  'le plus jeune',
  'la plus âgée des sœurs',
];

describe('a French superlative before its noun', () => {
  for (const phrase of PHRASES) {
    it(phrase, () => {
      const [behind] = claimLines(`« Tout a brûlé », raconte ${phrase}.`, 'fr');
      assert.equal(behind?.split(' | ')[0]?.split(' → ')[0], `direct: ${phrase}`);
      const [phrased] = claimLines(`Selon ${phrase}, le vote était nul.`, 'fr');
      assert.equal(phrased?.split(' | ')[0]?.split(' → ')[0], `indirect: ${phrase}`);
    });
  }
});
