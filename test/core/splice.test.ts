import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spliced, splicedStarts } from '../../src/core/splice';

const startsOf = (words: readonly string[]): Int32Array => {
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, n) => (starts[n + 1] = (starts[n] as number) + word.length));
  return starts;
};

describe('A list with other items in the place of some', () => {
  const words = fc.array(fc.string({ maxLength: 4 }), { maxLength: 12 });

  it('is as if it were written anew, and so are its starts', () => {
    fc.assert(
      fc.property(words, words, fc.nat(12), fc.nat(12), (list, items, one, other) => {
        const [start = 0, end = 0] = [one, other].map((n) => Math.min(n, list.length)).sort((a, b) => a - b);
        const expected = [...list.slice(0, start), ...items, ...list.slice(end)];
        assert.deepEqual(spliced(list, start, end, items), expected);
        const lengths = items.map((item) => item.length);
        assert.deepEqual(splicedStarts(startsOf(list), start, end, lengths), startsOf(expected));
      }),
    );
  });

  it('takes more items than a call has arguments', () => {
    assert.equal(
      spliced(
        [1, 2, 3],
        1,
        2,
        Array.from({ length: 500_000 }, () => 0),
      ).length,
      500_002,
    );
  });

  it('leaves the list as it was', () => {
    const list = [1, 2, 3];
    spliced(list, 0, 3, []);
    assert.deepEqual(list, [1, 2, 3]);
  });
});
