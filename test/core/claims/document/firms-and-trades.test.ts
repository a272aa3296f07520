import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';

describe('English trades before a name', () => {
  for (const trade of ['Developer', 'Publisher', 'Broadcaster', 'Contractor', 'Owner', 'Retailer'])
    it(`tell a firm where one unknown word follows: “${trade} Harlow … It”`, () => {
      assert.equal(lastSpeaker(`${trade} Harlow says prices will fall. It said sales rose.`), 'Harlow');
    });

  it('tell a person whose full name the text has', () => {
    const draft = 'John Harlow owns the site. Developer Harlow says prices will fall. He said sales rose.';
    assert.equal(lastSpeaker(draft), 'John Harlow');
  });

  for (const [trade, name] of product(
    ['Crofter', 'Fishmonger', 'Gamekeeper', 'Childminder', 'Trawlerman', 'Smallholder', 'Plasterer'],
    ['Ann Campbell', 'Morag Campbell'],
  ))
    it(`are no part of it at the start of a sentence: “${trade} ${name}”`, () => {
      const { actors } = analyze(`${trade} ${name} sees it differently.`, { language: 'en' });
      assert.deepEqual(
        actors.map(({ name: printed }) => printed),
        [name],
      );
    });
});
