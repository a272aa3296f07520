import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

describe('French headlines', () => {
  for (const topic of ['Rugby', 'Handball', 'Ski', 'Canicule', 'Séisme', 'Pétanque'])
    it(`have ${topic} before a colon for what is told of, not for who speaks`, () =>
      assert.deepEqual(claimLines(`${topic} : « Nous avons manqué de temps »`, 'fr'), [
        'direct: – | – | « Nous avons manqué de temps »',
      ]));
});
