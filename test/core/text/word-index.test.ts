import assert from 'node:assert/strict';
import { foldedWords } from '../../../src/core/text/folded-words';
import { LastIndex, WordIndex } from '../../../src/core/text/word-index';
import { below, seeded } from '../../bench/random';

const folded: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['Sergueï Lavrov', ['serguei', 'lavrov']],
  ['l’Œuvre d’Ægir', ['l', 'oeuvre', 'd', 'aegir']],
  ['Marks & Spencer, R&D…', ['marks', '&', 'spencer', 'r&d']],
  ['Cafe\u0301 «\u00a0ouvert\u00a0»', ['cafe', 'ouvert']],
  ['Nguyễn Phú Trọng', ['nguyen', 'phu', 'trong']],
  ['Лавров сказал', ['лавров', 'сказал']],
  ['G20 😀 2025', ['g20', '2025']],
  ['— « » …', []],
];

describe('Folded words', () => {
  for (const [text, words] of folded)
    it(`of “${text}”`, () => {
      assert.deepEqual(foldedWords(text), words);
    });
});

describe('An index of words', () => {
  const index = new WordIndex();
  for (const text of ['Nous irons tous à Brest', 'Nous irons à Rome demain', 'À Rome, rien ne presse']) index.add(text);

  for (const [text, share, found] of [
    ['Irons-nous à Brest ?', 0.75, 0],
    ['nous irons à Rome', 0.75, 1],
    ['nous irons', 1, 0],
    ['rien à Rome ne nous plaît', 0.5, 2],
    ['rien à Rome ne nous plaît', 0.75, -1],
    ['personne', 0.5, -1],
    ['', 0.5, -1],
  ] as const)
    it(`finds whoever holds ${share} of “${text}”`, () => {
      assert.equal(index.closest(text, share), found);
    });

  for (const [text, held] of [
    ['« à Rome »', true],
    ['A ROME', true],
    ['a\u0300 Rome', true],
    ['Rome à', false],
    ['irons à', true],
    ['ira à Rome', false],
    ['iron', false],
    ['', false],
  ] as const)
    it(`${held ? 'holds' : 'does not hold'} “${text}” in a row`, () => {
      assert.equal(index.holds(text), held);
    });

  it('takes a word that most texts hold for one of each', () => {
    const many = new WordIndex();
    for (let n = 0; n < 200; n++) many.add(`de la ville ${n}`);
    assert.equal(many.closest('la ville 150', 1), 150);
    assert.equal(many.holds('ville 150'), true);
    assert.equal(many.holds('ville 201'), false);
  });

  it('answers as a new one does after any of its texts have been put in the place of others', () => {
    const random = seeded(5);
    const words = 'le pont la ville de demain maire irons Rome Brest rien ne presse nous à'.split(' ');
    const anyText = (): string =>
      Array.from({ length: 1 + below(random, 12) }, () => words[below(random, words.length)]).join(' ');
    const last = new LastIndex();
    let texts = Array.from({ length: 120 }, anyText);
    for (let edit = 0; edit < 600; edit++) {
      texts = [...texts];
      for (let n = below(random, 3); n >= 0; n--) texts[below(random, texts.length)] = anyText();
      const index = last.of(texts);
      const fresh = new WordIndex();
      for (const text of texts) fresh.add(text);
      const asked = anyText();
      assert.equal(index.closest(asked, 0.75), fresh.closest(asked, 0.75), asked);
      assert.equal(index.holds(asked), fresh.holds(asked), asked);
    }
  });
});
