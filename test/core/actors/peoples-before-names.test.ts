import assert from 'node:assert/strict';
import { speakers } from './actor-lines';

describe('French names', () => {
  for (const people of ['La Malawite', 'La Lettone', 'L’Azérie', 'La Lombarde'])
    it(`have ${people} before a name and not in it`, () =>
      assert.deepEqual(speakers(`${people} Evelyn Chirwa a dit que la route rouvrirait.`, 'fr'), ['Evelyn Chirwa']));
});
