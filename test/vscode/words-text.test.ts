import assert from 'node:assert/strict';
import { claimsCount, ofRecords } from '../../src/vscode/interface-words/counts';
import { oneLine, shorten } from '../../src/vscode/interface-words/text';

describe('words of a draft on one line', () => {
  for (const [text, line] of [
    ['le pont\uFFFC tombera', 'le pont tombera'],
    ['\uFFFC céderait', '… céderait'],
    ['la digue \uFFFC\n tiendrait \uFFFC', 'la digue … tiendrait …'],
  ] as const) {
    it(`show nothing that is no letter: ${JSON.stringify(text)}`, () => {
      assert.equal(oneLine(text), line);
      assert.equal(shorten(text, 90), line);
    });
  }
});

describe('counts for people', () => {
  it('have a separator for thousands', () => {
    assert.deepEqual(
      [claimsCount(1), claimsCount(999), claimsCount(12_345)],
      ['1 claim', '999 claims', '12,345 claims'],
    );
    assert.equal(ofRecords(1000, 2000), 'records done: 1,000 of 2,000');
  });
});
