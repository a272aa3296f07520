import assert from 'node:assert/strict';
import { difference } from '../../src/vscode/documents/difference';

describe('the slice in which two texts differ', () => {
  for (const [before, after, slice, instead] of [
    ['un texte', 'un texte', '', ''],
    ['un texte', 'un autre texte', '', 'autre '],
    ['aaa', 'aa', 'a', ''],
    ['', 'a', '', 'a'],
    ['le 12 mai', 'le 13 mai', '2', '3'],
    // Emojis whose first or second halves are the same stay whole.
    ['vu 😀 ici', 'vu 😁 ici', '😀', '😁'],
    ['vu 😀 ici', 'vu 🐀 ici', '😀', '🐀'],
    ['😀', '😀😁', '', '😁'],
    ['😀😁', '😁', '😀', ''],
  ] as const) {
    it(`“${before}” → “${after}”`, () => {
      const { start, oldEnd, newEnd } = difference(before, after);
      assert.equal(before.slice(start, oldEnd), slice);
      assert.equal(after.slice(start, newEnd), instead);
      assert.equal(before.slice(0, start) + instead + before.slice(oldEnd), after);
    });
  }
});
