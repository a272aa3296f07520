import assert from 'node:assert/strict';
import { unfold } from '../../../src/core/language/unfold';

describe('A folded table', () => {
  const tables: readonly (readonly [folded: string, words: string])[] = [
    ['0abandon2olish0zone', 'abandon abolish zone'],
    ['0élu3e0élan1tat', 'élu élue élan état'],
    ["0c'est-à-dire0voix|voix4", "c'est-à-dire voix|voix voix"],
    ['', ''],
  ];
  for (const [folded, words] of tables)
    it(`unfolds to: ${words}`, () => {
      assert.equal(unfold(folded), words);
    });
});
