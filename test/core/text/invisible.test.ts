import assert from 'node:assert/strict';
import { replaceInvisible } from '../../../src/core/text/invisible';

describe('characters that nobody sees', () => {
  for (const [what, character] of [
    ['a mark of direction', '\u200F'],
    ['an isolate', '\u2066'],
    ['a zero-width space', '\u200B'],
    ['an old format character', '\u206C'],
    ['a byte order mark', '\uFEFF'],
    ['a tag', '\u{E0041}'],
  ] as const)
    it(`include ${what}`, () =>
      assert.equal(
        replaceInvisible(`Jean${character} Roux`, () => '·'),
        'Jean· Roux',
      ));

  it('do not include spaces, accents and emoji', () =>
    assert.equal(
      replaceInvisible('é e\u0301 \u00A0 \u202F 👍🏽', () => '·'),
      'é e\u0301 \u00A0 \u202F 👍🏽',
    ));
});
