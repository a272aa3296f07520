import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/core/text/lines';

describe('Lines of a text', () => {
  const text = 'un\ndeux\r\n\rtrois\r\nquatre';

  for (const [offset, line, column] of [
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [7, 1, 4],
    [8, 1, 5],
    [9, 2, 0],
    [10, 3, 0],
    [17, 4, 0],
    [23, 4, 6],
    [-5, 0, 0],
    [99, 4, 6],
  ] as const) {
    it(`has offset ${offset} at line ${line}, column ${column}`, () => {
      assert.deepEqual(new LineIndex(text).positionAt(offset), { line, column });
    });
  }

  it('counts LF, CRLF and CR once each', () => {
    assert.equal(new LineIndex(text).count, 5);
    assert.equal(new LineIndex('').count, 1);
    assert.equal(new LineIndex('\n').count, 2);
  });

  it('gives lines without their line ends', () => {
    const lines = new LineIndex(text);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((line) => lines.lineText(line)),
      ['un', 'deux', '', 'trois', 'quatre', ''],
    );
  });

  it('stops a column at the end of its line and a line at the end of the text', () => {
    const lines = new LineIndex(text);
    assert.equal(lines.offsetAt({ line: 1, column: 50 }), 7);
    assert.equal(lines.offsetAt({ line: 9, column: 0 }), text.length);
    assert.equal(lines.offsetAt({ line: -1, column: 4 }), 0);
  });

  it('finds the way back from any offset that is not inside of a CRLF', () => {
    const lines = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(lines, fc.nat(), (drawn, seed) => {
        const offset = drawn === '' ? 0 : seed % (drawn.length + 1);
        fc.pre(!drawn.startsWith('\r\n', offset - 1));
        const index = new LineIndex(drawn);
        assert.equal(index.offsetAt(index.positionAt(offset)), offset);
      }),
    );
  });
});
