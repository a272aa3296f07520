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

  for (const text of [
    'é e\u0301 \u00A0 \u202F 👍🏽',
    'Roux 👨\u200D👩\u200D👧 part',
    '👩🏽\u200D🚒 et 🏳\uFE0F\u200D🌈',
    '❤\uFE0F\u200D🔥',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 2–1',
  ])
    it(`do not include spaces, accents and what makes up an emoji: ${text}`, () =>
      assert.equal(
        replaceInvisible(text, () => '·'),
        text,
      ));

  for (const [text, shown] of [
    ['a\u200Db 👨\u200D👩 c\u200Dd', 'a·b 👨\u200D👩 c·d'],
    ['👨\u200Dx', '👨·x'],
    ['🏴\u{E0067}x', '🏴·x'],
  ] as const)
    it(`include joiners and tags that make up none: ${shown}`, () =>
      assert.equal(
        replaceInvisible(text, () => '·'),
        shown,
      ));
});
