import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftText, parseDraft, updateDraft, type Draft } from '../../../src/core/markdown/draft';
import { readDate } from '../../../src/core/markdown/front-matter';
import { problemsOf } from '../../../src/core/markdown/problems';

const none = { title: null, date: null, lang: null, problem: null };

/** Name of a case, front matter lines, what is read: the kind and the words of a problem. */
const cases: readonly (readonly [string, string, Readonly<Record<string, string | null>>])[] = [
  [
    'plain values',
    'title: Un titre\ndate: 2025-07-21\nlang: fr',
    { title: 'Un titre', date: '2025-07-21', lang: 'fr' },
  ],
  ['quoted values', 'title: "Un \\"titre\\" : ici"\nlang: \'fr\'', { title: 'Un "titre" : ici', lang: 'fr' }],
  ['doubled single quotes', "title: 'L''été'", { title: 'L’été'.replace('’', "'") }],
  ['a colon in a value', 'title: Ukraine: la suite', { title: 'Ukraine: la suite' }],
  ['comments', '# note\ntitle: Un titre # bis\nlang: fr', { title: 'Un titre', lang: 'fr' }],
  ['a number sign in a word', 'title: Le C#', { title: 'Le C#' }],
  ['a time behind the date', 'date: 2025-07-21T10:30:00+02:00', { date: '2025-07-21' }],
  ['a time behind a space', 'date: 2025-07-21 10:30', { date: '2025-07-21' }],
  ['a month', 'date: 2025-07', { date: '2025-07' }],
  ['a year', "date: '2025'", { date: '2025' }],
  ['no day of the calendar', 'date: 2025-02-30', { date: null, problem: 'date: date: 2025-02-30' }],
  ['a date in words', 'lang: fr\ndate: 21 juillet', { lang: 'fr', problem: 'date: date: 21 juillet' }],
  ['nested keys and lists', 'seo:\n  title: Non\ntags:\n  - a\n- b\ntitle: Oui', { title: 'Oui' }],
  ['a folded value', 'title: >-\n  Un titre\n  long\nlang: fr', { title: 'Un titre long', lang: 'fr' }],
  ['the first of two equal keys', 'lang: fr\nlang: en', { lang: 'fr' }],
  ['keys in capitals', 'Title: Un\nLANG: en-GB', { title: 'Un', lang: 'en-GB' }],
  ['“language” as “lang”', 'language: en', { lang: 'en' }],
  ['empty values', 'title:\nlang: ""', {}],
  [
    'a line that is no key',
    'title: Un\nn’importe quoi\nlang: fr',
    { title: 'Un', lang: 'fr', problem: 'syntax: n’importe quoi' },
  ],
  ['nothing', '', {}],
];

/** The front matter with its problem in words: its kind, and what it stands on in the file. */
function read(draft: Draft): Readonly<Record<string, string | null>> {
  const text = draftText(draft);
  const [problem] = problemsOf(draft);
  return {
    ...draft.frontMatter,
    problem: problem === undefined ? null : `${problem.kind}: ${text.slice(problem.start, problem.end)}`,
  };
}

/** The same in TOML. */
const toml: readonly (readonly [string, string, Readonly<Record<string, string | null>>])[] = [
  [
    'plain values',
    'title = "Un titre"\ndate = 2025-07-21\nlang = "fr"',
    { title: 'Un titre', date: '2025-07-21', lang: 'fr' },
  ],
  ['a time behind the date', 'date = 2025-07-21T10:30:00+02:00', { date: '2025-07-21' }],
  ['a literal string', "title = 'Le « pont »'", { title: 'Le « pont »' }],
  ['comments and blank lines', '# note\n\ntitle = "Un" # bis', { title: 'Un' }],
  ['a list over lines', 'tags = [\n  "a",\n  "b",\n]\ntitle = "Oui"', { title: 'Oui' }],
  ['a table', 'title = "Oui"\n[params]\ntitle = "Non"\ndate = 2020-01-01', { title: 'Oui' }],
  ['a date in words', 'date = "21 juillet"', { problem: 'date: date = "21 juillet"' }],
  ['a line that is no key', 'title = "Un"\nn’importe quoi', { title: 'Un', problem: 'syntax: n’importe quoi' }],
];

describe('Front matter in TOML', () => {
  for (const [name, lines, expected] of toml) {
    it(`with ${name} is read`, () => {
      const draft = parseDraft(`+++\n${lines}\n+++\n\nTexte.\n`);
      assert.deepEqual(read(draft), { ...none, ...expected });
      assert.deepEqual(
        draft.blocks.flatMap((block) => block.units.map((unit) => unit.text)),
        ['Texte.'],
      );
    });
  }
});

describe('Front matter', () => {
  for (const [name, lines, expected] of cases) {
    it(`with ${name} is read`, () => {
      const draft = parseDraft(`---\n${lines}\n---\n\nTexte.\n`);
      assert.deepEqual(read(draft), { ...none, ...expected });
      assert.deepEqual(
        draft.blocks.flatMap((block) => block.units.map((unit) => unit.text)),
        ['Texte.'],
      );
    });
  }

  it('has its problem at its place behind a byte order mark', () => {
    assert.equal(read(parseDraft('\uFEFF---\r\ndate: hier\r\n---\r\n'))['problem'], 'date: date: hier');
  });

  it('may have CRLF, dots at its end, and a byte order mark before it', () => {
    const draft = parseDraft('\uFEFF---\r\ntitle: Un\r\n...\r\nTexte.\r\n');
    assert.equal(draft.frontMatter.title, 'Un');
    assert.equal(draft.blocks.at(-1)?.units[0]?.text, 'Texte.');
  });

  it('that never closes is text, and said to be a problem', () => {
    const draft = parseDraft('---\ntitle: Un\n\nTexte.\n');
    assert.deepEqual(read(draft), { ...none, problem: 'unclosed: ---' });
    assert.equal(draft.blocks.at(-1)?.units[0]?.text, 'Texte.');
  });

  it('is not what stands between two rules', () => {
    const draft = parseDraft('---\n\nUn paragraphe.\n\n---\n');
    assert.deepEqual(draft.frontMatter, none);
    assert.equal(draft.blocks[1]?.units[0]?.text, 'Un paragraphe.');
  });

  it('stands at the very start only', () => {
    assert.deepEqual(parseDraft('\n---\ntitle: Un\n---\n').frontMatter, none);
    assert.deepEqual(parseDraft('Texte.\n\n---\ntitle: Un\n---\n').frontMatter, none);
  });

  it('never throws, whatever stands in it', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('title: "', "date: '", 'lang: |', '---', '...', '  - x', 'a: b', '\t', '"', '\\'),
      ),
    );
    fc.assert(
      fc.property(lines, (drawn) => {
        const text = `---\n${drawn.join('\n')}\n---\nTexte.`;
        assert.equal(draftText(parseDraft(text)), text);
      }),
    );
  });
});

describe('Front matter with brackets', () => {
  const text = '---\ntags: [otan]\n---\nLe sommet [otan].\n\n[otan]: https://example.org\n';

  it('stays front matter where the draft defines a link of that name', () => {
    const [head, paragraph] = parseDraft(text).blocks;
    assert.deepEqual(head?.units, []);
    assert.equal(paragraph?.units[0]?.text, 'Le sommet otan.');
  });

  it('does so after an edit', () => {
    const at = text.indexOf('sommet');
    const edited = updateDraft(parseDraft(text), [{ start: at, end: at, text: 'grand ' }]);
    assert.deepEqual(edited, parseDraft(draftText(edited)));
    assert.deepEqual(edited.blocks[0]?.units, []);
  });
});

describe('Dates', () => {
  for (const [written, read] of [
    ['2025-7-1', '2025-07-01'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', null],
    ['2025-13', null],
    ['2025-00-10', null],
    ['25-07-21', null],
    ['2025-07-21x', null],
    ['', null],
  ] as const) {
    it(`“${written}” is ${read ?? 'none'}`, () => {
      assert.equal(readDate(written), read);
    });
  }
});
