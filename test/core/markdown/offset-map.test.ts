import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OffsetMapBuilder, shift, toSource, toSourceEnd } from '../../../src/core/markdown/offset-map';
import { parseDraft } from '../../../src/core/markdown/draft';
import { PLACEHOLDER } from '../../../src/core/markdown/units';
import { draft } from './arbitraries';

describe('An offset map', () => {
  it('of one stretch is a shift', () => {
    const builder = new OffsetMapBuilder();
    builder.add(3, 10, 3);
    builder.add(4, 13, 4);
    assert.deepEqual(builder.build(), shift(10));
  });

  it('ends a span before the markup behind it', () => {
    // “a” and “b” of `*a*b`.
    const builder = new OffsetMapBuilder();
    builder.add(1, 1, 1);
    builder.add(1, 3, 1);
    const map = builder.build();
    assert.deepEqual([toSource(map, 0), toSourceEnd(map, 1), toSource(map, 1), toSourceEnd(map, 2)], [1, 2, 3, 4]);
  });

  it('takes what stands for more characters as a whole', () => {
    // “é” of `x&eacute;y`, of which the map has all three characters.
    const builder = new OffsetMapBuilder();
    builder.add(1, 0, 1);
    builder.add(1, 1, 8);
    builder.add(1, 9, 1);
    const map = builder.build();
    assert.deepEqual([toSource(map, 1), toSourceEnd(map, 2), toSource(map, 2), toSource(map, 3)], [1, 9, 9, 10]);
  });

  it('keeps its places when a part of it is taken', () => {
    const builder = new OffsetMapBuilder();
    builder.add(2, 5, 2);
    builder.add(1, 7, 6);
    builder.add(3, 20, 3);
    const map = builder.build();
    const part = new OffsetMapBuilder();
    part.addMapped(map, 1, 5);
    const taken = part.build();
    for (let offset = 0; offset < 4; offset++) {
      assert.equal(toSource(taken, offset), toSource(map, offset + 1));
      assert.equal(toSourceEnd(taken, offset + 1), toSourceEnd(map, offset + 2));
    }
  });
});

describe('The offsets of any draft', function () {
  this.timeout(30_000);

  it('are in order, inside of their block, and lead to the character that the text shows', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const block of parseDraft(text).blocks) {
          for (const unit of block.units) {
            let last = 0;
            for (let at = 0; at < unit.text.length; at++) {
              const start = toSource(unit.map, at);
              const end = toSourceEnd(unit.map, at + 1);
              assert.ok(
                start >= last && end >= start && end <= block.text.length,
                JSON.stringify([text, unit.text, at]),
              );
              last = start;
              const shown = unit.text[at] ?? '';
              const printed = block.text.slice(start, end);
              // Entities, placeholders, line ends and replaced characters stand for something else.
              if (printed.length === 1 && shown !== ' ' && shown !== PLACEHOLDER) assert.equal(printed, shown);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
