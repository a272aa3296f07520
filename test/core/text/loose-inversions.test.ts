import assert from 'node:assert/strict';
import { claimLines } from '../claims/claim-lines';

/** Inverted pronouns as papers type them. */
const TYPED = [
  'a t-il expliqué',
  'a t il expliqué',
  "a-t'il expliqué",
  "a t'il expliqué",
  'a-t il expliqué',
  'a t’il expliqué',
  'explique t-il',
  "explique-t'il",
  "explique t'il",
  'dit il',
  'a-t-il expliqué',
  'dit-il',
];

describe('an inverted pronoun that is typed loosely', () => {
  for (const typed of TYPED) {
    it(typed, () => {
      const [line] = claimLines(`Luc Orr est prudent. « La pluie aide les pompiers », ${typed}.`, 'fr');
      assert.match(line ?? '', /^direct: .*il → Luc Orr \| [^|]+ \| « La pluie aide les pompiers »$/);
    });
  }
  it('leaves a pronoun that opens a clause', () => {
    assert.deepEqual(claimLines('Quand le chat dort, il sourit.', 'fr'), []);
    assert.deepEqual(claimLines("Il t'a vu, il t'appelle.", 'fr'), []);
  });
});
