import assert from 'node:assert/strict';
import { oneLine, shorten } from '../../src/vscode/words/text';

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
