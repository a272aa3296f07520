import assert from 'node:assert/strict';
import { sentenceAround } from '../../src/vscode/tree/sentence';

describe('the sentence around words', () => {
  const text = 'Un. Deux est là. Il dit « trois mots » ici. Il a dit : « Non. » Et cinq.\nAutre.';
  for (const [words, sentence] of [
    ['Un', 'Un.'],
    ['trois mots', 'Il dit « trois mots » ici.'],
    ['Non', 'Il a dit : « Non. »'],
    ['Non.', 'Il a dit : « Non. »'],
    ['cinq', 'Et cinq.'],
    ['Autre', 'Autre.'],
  ] as const) {
    it(`“${words}” is whole, and again the same`, () => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      assert.deepEqual([sentenceAround(text, span), sentenceAround(text, span)], [sentence, sentence]);
    });
  }
});
