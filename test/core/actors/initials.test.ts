import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { claimLines } from '../claims/claim-lines';

/** What stands behind somebody whose surname is an initial. */
const BEHIND = [
  ', 32 ans. Elle attend.',
  ', la voisine. Elle attend.',
  " L'enquête continue.",
  ' Le procureur a ouvert une enquête.',
  ' Elle attend le procès.',
  ' Selon la police, il pleut.',
  ' Ce jour-là, il pleuvait.',
  ' Dans la rue, il pleuvait.',
  ' Les pompiers sont venus.',
  '',
];

describe('an initial in place of a surname', () => {
  for (const behind of BEHIND) {
    it(`Sophie L.${behind}`, () => {
      const draft = `« Tout va bien », assure Sophie L.${behind}`;
      const names = analyze(draft, { language: 'fr' }).actors.map(({ name }) => name);
      assert.equal(names[0], 'Sophie L.');
      const source = claimLines(draft, 'fr')[0]?.split(' | ')[0] ?? '';
      assert.ok(source.startsWith('direct: Sophie L.'), source);
      assert.ok(!/L\. /.test(source), source);
    });
  }
  it('leaves an initial inside of a name', () => {
    const { actors } = analyze('John D. Rockefeller assure que non.', { language: 'fr' });
    assert.equal(actors[0]?.name, 'John D. Rockefeller');
  });
});
