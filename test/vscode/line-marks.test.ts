import assert from 'node:assert/strict';
import type { Mark } from '../../src/vscode/documents/row';
import { lineMarks } from '../../src/vscode/highlight/line-marks';

describe('the sign beside a line', () => {
  /** Claims of one line. */
  const shown = (...marks: readonly Mark[]): string | undefined =>
    lineMarks(
      marks.map((mark, n) => ({ mark, place: { start: n, end: n + 1 } })),
      () => 3,
    ).get(3);

  for (const [marks, sign] of [
    [['checked'], 'checked'],
    [['checked', 'checked'], 'checked'],
    [['checked', 'failed'], 'failed'],
    [['closed', 'checked'], 'checked'],
    [['open', 'drifted', 'checked'], 'drifted'],
    [['checked', 'none'], 'unchecked'],
    [['none', 'closed'], 'unchecked'],
    [['none', 'failed'], 'failed'],
    [['none', 'open'], 'open'],
    [['none', 'none'], undefined],
    [[], undefined],
  ] as const)
    it(`is ${sign ?? 'none'} for ${marks.join(', ') || 'no claim'}`, () => assert.equal(shown(...marks), sign));

  it('is each line’s own, and none for words that are lost', () => {
    const marks = lineMarks(
      [
        { mark: 'checked', place: { start: 5, end: 9 } },
        { mark: 'none', place: { start: 15, end: 19 } },
        { mark: 'orphan', place: null },
      ],
      (offset) => Math.floor(offset / 10),
    );
    assert.deepEqual([...marks], [[0, 'checked']]);
  });
});
