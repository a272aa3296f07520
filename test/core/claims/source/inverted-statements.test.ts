import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** What opens a sentence before an inverted verb and its clause. */
const OPENINGS = [
  'Mieux',
  'Ainsi',
  'En outre',
  'Par ailleurs',
  'De même',
  'Enfin',
  'Aussi',
  'De plus',
  'Également',
  "D'ailleurs",
];

describe('an inverted French verb with a clause behind a short opening', () => {
  for (const opening of OPENINGS) {
    it(opening, () => {
      assert.deepEqual(claimLines(`${opening}, précise-t-il que le pont tiendra.`, 'fr'), [
        'indirect: -t-il | précise-t-il | le pont tiendra',
      ]);
    });
  }
  it('but no clause cut in two', () => {
    assert.deepEqual(claimLines('Le pont, précise-t-il, tiendra.', 'fr'), [
      'indirect: -t-il | précise-t-il | Le pont ‖ tiendra',
    ]);
    assert.deepEqual(claimLines("Le pont tiendra, précise-t-il, quoi qu'il arrive.", 'fr'), [
      'indirect: -t-il | précise-t-il | Le pont tiendra',
    ]);
  });
});
