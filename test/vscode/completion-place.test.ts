import assert from 'node:assert/strict';
import { completionPlace } from '../../src/vscode/actors/completion-place';

describe('the place of a completion', () => {
  for (const [what, text, word] of [
    ['is a word', 'Selon Stol', 'Stol'],
    ['begins behind an elision', 'Il dit qu’Ann', 'Ann'],
    ['is empty behind a space', 'Selon ', ''],
    ['is none in code', 'Le `Stol', null],
    ['is none in a fence', '```\nStol', null],
    ['is none in an address', 'https://example.org/Stol', null],
    ['is none in the target of a link', '[ici](Stol', null],
  ] as const) {
    it(what, () => assert.equal(completionPlace(text, text.length)?.word.text ?? null, word));
  }

  for (const run of ['’', '<', 'www.', 'a']) {
    it(`takes no time in a line of “${run}”`, function () {
      this.timeout(10_000);
      const line = `${run.repeat(200_000 / run.length)}. x`;
      assert.equal(completionPlace(line, line.length)?.word.text, 'x');
    });
  }
});
