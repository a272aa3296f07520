import assert from 'node:assert/strict';
import { positionsIn } from '../../../src/core/text/lines';

describe('Lines of a text', () => {
  const positionOf = positionsIn('un\ndeux\r\n\rtrois\r\nquatre');

  for (const [offset, line, column] of [
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [7, 2, 5],
    [8, 2, 6],
    [9, 3, 1],
    [10, 4, 1],
    [17, 5, 1],
    [23, 5, 7],
    [-5, 1, 1],
    [99, 5, 7],
  ] as const) {
    it(`has offset ${offset} at line ${line}, column ${column}`, () => {
      assert.deepEqual(positionOf(offset), { line, column });
    });
  }

  for (const text of ['', '\n', 'un\r\n']) {
    it(`has the end of ${JSON.stringify(text)} where an editor has it`, () => {
      assert.deepEqual(positionsIn(text)(text.length), { line: text === '' ? 1 : 2, column: 1 });
    });
  }
});
