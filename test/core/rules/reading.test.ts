import assert from 'node:assert/strict';
import { analyze, openDocument } from '../../../src/core/index';

const nested = `${'> '.repeat(60)}« Non », a dit Jeanne Roux.`;

/** Name of a case, draft, its findings of how it was read: rule, severity, and the words they stand on. */
const cases: readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[] = [
  ['a date in words', '---\ndate: lundi\n---\nTexte.', [['front-matter', 'warning', 'date: lundi']]],
  ['front matter that never closes', '---\ntitle: Un\n\nTexte.', [['front-matter', 'warning', '---']]],
  ['a line that is no key', '---\ntitle: Un\nquoi\n---\nTexte.', [['front-matter', 'info', 'quoi']]],
  ['quotes too deep to parse', `Un.\n\n${nested}\n\nDeux.`, [['plain-text', 'info', nested]]],
  ['no emphasis but thousands of stars', '*a_ '.repeat(2_000), [['plain-text', 'info', '*a_ '.repeat(2_000).trim()]]],
  [
    'merges that nobody ended',
    'Un.\n\n<<<<<<< HEAD\r\nNon.\r\n=======\r\nOui.\r\n>>>>>>> relu\r\n\n<<<<<<< a\nx\n||||||| base\ny\n=======\nz\n>>>>>>> b',
    [
      ['merge-marks', 'warning', '<<<<<<< HEAD'],
      ['merge-marks', 'warning', '<<<<<<< a'],
    ],
  ],
  ['headings that are underlined', 'Titre\n=======\n\n<<<<<<< a\n\n>>>>>>> b', []],
  ['sound front matter and Markdown', '---\ndate: 2025-07-21\n---\n\n*Un* [lien](x).', []],
];

const HOW = new Set(['front-matter', 'plain-text', 'merge-marks']);

describe('Findings of how a draft was read', () => {
  for (const [name, text, expected] of cases) {
    it(`say ${expected.length === 0 ? 'nothing of' : 'what became of'} ${name}`, () => {
      const found = analyze(text).findings.filter(({ rule }) => HOW.has(rule));
      assert.deepEqual(
        found.map(({ rule, severity, start, end }) => [rule, severity, text.slice(start, end)]),
        expected,
      );
    });
  }

  it('come and go with an edit', () => {
    const open = openDocument('---\ndate: lundi\n---\nTexte.');
    const rules = (): readonly string[] => open.analysis.findings.map(({ rule }) => rule);
    assert.deepEqual(rules(), ['front-matter']);
    open.edit([{ start: 10, end: 15, text: '2025-07-21' }]);
    assert.deepEqual(rules(), []);
  });
});

describe('A quotation within what somebody else reports', () => {
  for (const [draft, expected] of [
    ['Dan Fenner told police he had “lost his head” at the wheel, a court heard.', []],
    ['The driver had “lost his head” at the wheel, a court heard.', ['hint']],
    ['“The driver lost his head.”', ['warning']],
  ] as const)
    it(`${expected.length === 0 ? 'has' : 'lacks'} a speaker in: ${draft}`, () => {
      const found = analyze(draft).findings.filter(({ rule }) => rule === 'unattributed-quote');
      assert.deepEqual(
        found.map(({ severity }) => severity),
        expected,
      );
    });
});

describe('Sources without a name at the start of a sentence', () => {
  for (const draft of [
    'Sources said that talks would resume.',
    'Sources told Reuters the talks failed.',
    'Sources have said the talks failed.',
    'The sources said the talks failed.',
  ])
    it(`are bare in: ${draft}`, () => {
      assert.deepEqual(
        analyze(draft).findings.map(({ rule }) => rule),
        ['bare-source'],
      );
    });
});
