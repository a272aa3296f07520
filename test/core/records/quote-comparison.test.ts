import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compareQuote, type QuoteLanguages, type QuotePart } from '../../../src/core/records/quote-comparison';

describe('comparing a quotation with its source', () => {
  const cases: readonly (readonly [string, string, string, QuoteLanguages, string, boolean])[] = [
    ['the same words', 'trouvera les fonds', 'trouvera les fonds', {}, 'verbatim', false],
    ['a part of the source', 'trouvera les fonds', 'L’Europe trouvera les fonds, a-t-il dit.', {}, 'verbatim', false],
    ['other typography, case and stops', '« L’Europe trouvera »', "l'europe  TROUVERA !", {}, 'verbatim', false],
    [
      'words that stand torn before they stand whole',
      'les fonds',
      'les gens trouvent les fonds',
      {},
      'verbatim',
      false,
    ],
    ['a marked cut', 'L’Europe […] trouvera', 'L’Europe, je le dis, trouvera', {}, 'trimmed', false],
    ['a cut that is not marked', 'L’Europe trouvera', 'L’Europe, je le dis, trouvera', {}, 'trimmed', true],
    ['a word in brackets for another', '[Poutine] ment', 'il ment', {}, 'trimmed', false],
    ['another word', 'trouvera des fonds', 'trouvera les fonds', {}, 'altered', false],
    ['an added word', 'trouvera bien les fonds', 'trouvera les fonds', {}, 'altered', false],
    ['words in another order', 'les fonds trouvera', 'trouvera les fonds', {}, 'altered', false],
    ['nothing in common', 'oui', 'non', {}, 'altered', false],
    ['another number', '1,5 million', '15 million', {}, 'altered', false],
    ['a number written the French and the English way', '1,5 million', '1.5 million', {}, 'verbatim', false],
    ['another currency', '5 €', '5 $', {}, 'altered', false],
    ['a lost minus', '5 degrés', '-5 degrés', {}, 'altered', false],
    ['words of another language', 'les fonds', 'the money', { draft: 'fr', source: 'en' }, 'translated', false],
    [
      'words of another variety of the language',
      'les fonds',
      'les fonds',
      { draft: 'fr', source: 'fr-CA' },
      'verbatim',
      false,
    ],
    ['an empty source', 'les fonds', ' ', {}, 'not-compared', false],
    ['marks only', '« … »', 'les fonds', {}, 'altered', false],
  ];
  for (const [what, draft, source, languages, relation, silentCut] of cases) {
    it(`calls ${what} ${relation}`, () => {
      const result = compareQuote(draft, source, languages);
      assert.deepEqual([result.relation, result.silentCut], [relation, silentCut]);
    });
  }

  it('shows the difference word by word', () => {
    const parts: readonly QuotePart[] = [
      { kind: 'same', text: 'L’Europe' },
      { kind: 'removed', text: 'trouvera' },
      { kind: 'added', text: 'dégagera' },
      { kind: 'same', text: 'les fonds' },
    ];
    assert.deepEqual(compareQuote('L’Europe dégagera les fonds', 'L’Europe trouvera les fonds').parts, parts);
  });

  it('gives up on texts that are no versions of one quotation', () => {
    const words = (from: number): string => Array.from({ length: 3000 }, (_, n) => `w${from + n}`).join(' ');
    assert.equal(compareQuote(words(0), words(9000)).relation, 'not-compared');
  });

  it('calls every text verbatim with itself, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        compareQuote(a, b);
        if (/[a-z0-9]/i.test(a)) assert.equal(compareQuote(a, a).relation, 'verbatim');
      }),
    );
  });
});
