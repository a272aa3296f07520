import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { classifyDrift, substance } from '../../../../src/core/records/anchoring/drift';
import { fold, foldText } from '../../../../src/core/records/anchoring/folding';

describe('folding', () => {
  const equal: readonly (readonly [string, readonly string[]])[] = [
    [
      'quotation marks',
      ['«\u00a0oui\u00a0»', '« oui »', '«oui»', '“oui”', '„oui“', '"oui"', '&laquo;&nbsp;oui&nbsp;&raquo;'],
    ],
    ['apostrophes', ['l’été', "l'été", 'l‘été', 'l&rsquo;été']],
    ['dashes', ['a – b', 'a — b', 'a - b', 'a -- b', 'a --- b', 'a ‑ b']],
    ['ellipses', ['bon…', 'bon...']],
    ['composition', ['été', 'e\u0301te\u0301'.normalize('NFD'), 'e\u0301t\u00e9']],
    ['white space and wraps', ['a b', 'a  b', 'a\nb', 'a\r\nb', 'a\u202fb', 'a\n> b', 'a\n> > b', ' a b ']],
    ['high punctuation', ['Quoi\u00a0? Si\u202f; 5\u00a0%', 'Quoi? Si; 5%', 'Quoi ? Si ; 5 %']],
    ['invisible characters', ['trouvera', 'trou\u00advera', 'trou\u200bvera', '\ufefftrouvera', 'trou&shy;vera']],
    ['emphasis', ['les fonds', 'les **fonds**', '_les_ fonds', '`les` ~~fonds~~', '*les fonds*']],
    [
      'links',
      [
        'voir la carte ici',
        'voir [la carte](https://example.org/a_(b)) ici',
        'voir [la carte](x "Un titre") ici',
        'voir [la carte](<a b>) ici'.replace('<a b>', 'a'),
      ],
    ],
    ['footnotes', ['dit-il', 'dit-il[^1]', 'dit[^note]-il']],
    ['escapes', ['1. a', '1\\. a']],
  ];
  for (const [what, texts] of equal) {
    it(`ignores ${what}`, () => {
      for (const text of texts) assert.equal(foldText(text), foldText(texts[0] ?? ''), JSON.stringify(text));
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['Oui', 'oui'],
    ['a b', 'ab'],
    ['a', 'à'],
    ['5', '6'],
    ['(a)', 'a'],
    ['x [a] (bien sûr)', 'x a'],
    ['x [a](bien sûr)', 'x a'],
  ];
  for (const [a, b] of different) it(`keeps “${a}” and “${b}” apart`, () => assert.notEqual(foldText(a), foldText(b)));

  it('maps back to the raw text', () => {
    const raw = 'Il **dit** : «\u00a0l’e\u0301te\u0301…\u00a0» [ici](u)';
    const folded = fold(raw);
    assert.equal(folded.text, 'Il dit: "l\'été..." ici');
    const words = (text: string): string => {
      const at = folded.text.indexOf(text);
      return raw.slice(folded.starts[at], folded.ends[at + text.length - 1]);
    };
    assert.equal(words('dit'), 'dit');
    assert.equal(words('été...'), 'e\u0301te\u0301…');
    assert.equal(words('ici'), 'ici');
    assert.equal(words('Il dit'), 'Il **dit');
  });

  it('has offsets that never go back, on any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '«',
      '» ',
      ' ',
      '\n> ',
      '](',
      ')',
      '[^',
      ']',
      '&nbsp;',
      '\\',
      '*',
      '…',
      '--',
      '\ud83d\ude42',
      '\ud83d',
      '\u00ad',
      '\u0301',
      '[',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (raw) => {
          const { text, starts, ends } = fold(raw);
          assert.equal(starts.length, text.length);
          for (let i = 0; i < text.length; i++) {
            assert.ok((starts[i] ?? -1) < (ends[i] ?? 0) && (ends[i] ?? 0) <= raw.length);
            assert.ok(i === 0 || ((starts[i] ?? 0) >= (starts[i - 1] ?? 0) && (ends[i] ?? 0) >= (ends[i - 1] ?? 0)));
          }
          assert.ok(!/ {2}/.test(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('drift of verified words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['les fonds', 'les fonds', 'none'],
    ['« l’été »', '"l\'été"', 'typographic'],
    ['les fonds', 'les\n**fonds**', 'typographic'],
    ['Les fonds, vite', 'les fonds vite !', 'case-punctuation'],
    ['10 000 euros', '10000 euros', 'case-punctuation'],
    ['les fonds', 'des fonds', 'words'],
    ['les fonds', 'les', 'words'],
    ['1,5 million', '1.5 million', 'case-punctuation'],
    ['1,5 million', '15 million', 'words'],
    ['-5 degrés', '5 degrés', 'words'],
    ['2020-2024', '2020 – 2024', 'case-punctuation'],
    ['5 %', '5', 'words'],
    ['5 €', '5 $', 'words'],
    ['péché', 'pêche', 'words'],
  ];
  for (const [verified, now, drift] of cases) {
    it(`from “${verified}” to “${now}” is ${drift}`, () => assert.equal(classifyDrift(verified, now), drift));
  }

  it('counts letters and digits', () => assert.equal(substance('« L’Été — 3,5 % ! »'), 'lété3.5%'));
});
