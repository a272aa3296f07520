import assert from 'node:assert/strict';
import { Recent } from '../../../src/core/text/recent';

describe('What was made of recent texts', () => {
  const made: string[] = [];
  const recent = new Recent((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 2);

  // With room for two, four are kept at most: the last two and those of the two before that nobody asked for since.
  for (const [text, isMade] of [
    ['a', true],
    ['a', false],
    ['b', true],
    ['c', true],
    ['a', false],
    ['d', true],
    ['e', true],
    ['a', false],
    ['b', true],
    ['', true],
    ['', false],
  ] as const)
    it(`${isMade ? 'is made' : 'is remembered'} for “${text}”`, () => {
      made.length = 0;
      assert.equal(recent.of(text), text.toUpperCase());
      assert.deepEqual(made, isMade ? [text] : []);
    });
});
