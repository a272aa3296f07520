import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';

describe('A post of an English state', () => {
  const posts = ['prime minister', 'president', 'chancellor', 'governor', 'home secretary', 'mayor'];

  it('is nobody of whom the text prints a trade', () => {
    for (const [who, post] of product(
      [
        'Archbishop Paul Dean',
        'Commissioner Paul Dean',
        'Singer Paul Dean',
        'Farmer Paul Dean',
        'Paul Dean, a lawyer,',
      ],
      posts,
    )) {
      const draft = `${who} wrote a letter on Monday. The ${post} said it was a mistake.`;
      assert.equal(lastSpeaker(draft), post, draft);
    }
  });

  it('is whom the text names without a post, or with one like it', () => {
    for (const [who, post] of product(
      ['Teresa Dean', 'Tory leader Teresa Dean', 'Former dentist Teresa Dean'],
      ['prime minister', 'chancellor', 'home secretary'],
    )) {
      const draft = `${who} met farmers on Monday. The ${post} said prices would fall.`;
      assert.equal(lastSpeaker(draft), 'Teresa Dean', draft);
    }
  });

  it('is not whom the text calls shadow or deputy, be it at the start of a sentence', () => {
    for (const [rank, post] of product(
      ['Shadow', 'Deputy'],
      ['home secretary', 'foreign secretary', 'chancellor', 'health minister'],
    )) {
      const draft = `${rank} ${post} Ruth Cole said the deal was weak. The ${post} said it was strong.`;
      assert.equal(lastSpeaker(draft), post, draft);
    }
    assert.equal(
      lastSpeaker(
        'The education secretary, Mary Holt, spoke first. Shadow education secretary Jack Dunn objected. The education secretary said he was wrong.',
      ),
      'Mary Holt',
    );
  });
});

describe('Whom an English sentence is about', () => {
  const told = ['who fell', 'who had won in 2010', 'who left in May', 'who founded the club'];
  const acts = ['finished ahead of', 'lost to', 'will replace', 'works with', 'beat', 'was chosen before'];

  it('is meant behind it, and not of whom a relative clause tells at its end', () => {
    for (const [act, clause, who] of product(acts, told, ['He', 'The former captain', 'The world champion'])) {
      const draft = `Luke Bay ${act} Mark Gunn, ${clause}. ${who} said it was hard.`;
      assert.equal(lastSpeaker(draft), 'Luke Bay', draft);
    }
  });

  it('is meant by what a paper says of somebody instead of his name', () => {
    for (const [other, who] of product(
      ['Mark Gunn', 'Ireland’s Mark Gunn'],
      ['The world champion', 'The former captain', 'The Scottish champion'],
    )) {
      const draft = `Luke Bay beat ${other} in the final. ${who} said it was hard.`;
      assert.equal(lastSpeaker(draft), 'Luke Bay', draft);
    }
  });

  it('is who is told of where nobody else acts', () => {
    for (const clause of told)
      assert.equal(lastSpeaker(`The prize went to Mark Gunn, ${clause}. He said it was hard.`), 'Mark Gunn', clause);
  });
});

describe('A firm of an English text', () => {
  it('is what has shares or earns money, and whom “the firm” means', () => {
    for (const [words, firm, who] of product(
      ['Shares in', 'Profits at', 'Sales at', 'Shareholders in'],
      ['Hollis', 'Krisp Donuts'],
      ['The firm', 'The company', 'The retailer'],
    )) {
      const draft = `${words} ${firm} fell on Monday. ${who} said it was sorry.`;
      assert.equal(lastSpeaker(draft), firm, draft);
    }
    assert.equal(lastSpeaker('Shares in London fell on Monday. The firm said it was sorry.'), 'firm');
  });
});
