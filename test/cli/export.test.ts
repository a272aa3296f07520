import assert from 'node:assert/strict';
import { EXPORT_FORMATS } from '../../src/core/export/formats';
import { titleOf } from '../../src/cli/title';
import { temporaryFolder } from './support/folder';
import { runCli } from './support/run-cli';

const text = `---
title: Le sommet
lang: fr
---

L’Europe « trouvera les moyens », a dit Anne Roux.
`;
const claims = [
  {
    id: 'c-aaaaaaaa',
    kind: 'mixed',
    target: { exact: 'trouvera les moyens', prefix: 'L’Europe « ', suffix: ' », a dit Anne Roux.' },
    said: { by: 'jens-stoltenberg', on: '2025-07-21' },
    sources: [{ type: 'transcript', title: 'Compte rendu', url: 'https://example.com/compte-rendu' }],
    check: { status: 'checked', verdict: 'confirmed', by: 'A. D.', on: '2025-07-22', note: 'Une note interne.' },
  },
];
const cwd = temporaryFolder({
  'sommet.md': text,
  'sommet.claims.json': JSON.stringify({ version: 1, article: {}, claims }),
  'sans.md': text,
});

describe('dixit export', () => {
  for (const to of Object.keys(EXPORT_FORMATS))
    it(`writes ${to} with the words of the records`, async () => {
      const args = [
        'export',
        'sommet.md',
        '--to',
        to,
        '--url',
        'https://example.com/sommet',
        '--publisher',
        'La Gazette',
      ];
      const { status, stdout, stderr } = await runCli(args, { cwd });
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /trouvera les moyens/);
      assert.ok(stdout.endsWith('\n'));
    });

  it('names speakers as the registry does, in the language of the article', async () => {
    const { stdout } = await runCli(['export', 'sommet.md', '--to', 'markdown'], { cwd });
    assert.match(stdout, /Jens Stoltenberg/);
    assert.match(stdout, /Le sommet/);
  });

  it('keeps what is meant for the newsroom, unless it is asked for', async () => {
    const args = ['export', 'sommet.md', '--to', 'html'];
    assert.doesNotMatch((await runCli(args, { cwd })).stdout, /Une note interne/);
    assert.match((await runCli([...args, '--private'], { cwd })).stdout, /Une note interne/);
  });

  it('says what a ClaimReview lacks that search engines ask for, and writes it all the same', async () => {
    const args = ['export', 'sommet.md', '--to', 'claimreview'];
    const { status, stdout, stderr } = await runCli([...args, '--url', 'https://example.com/sommet'], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /"ClaimReview"/);
    assert.equal(stderr, 'dixit: search engines take no ClaimReview without --publisher.\n');
    assert.match((await runCli(args, { cwd })).stderr, / without --url and --publisher\.\n$/);
  });

  const refused: readonly [string, RegExp][] = [
    ['sans.md --to csv', /^dixit: sans\.md: no attribution records\n$/],
    ['. --to csv', /^dixit: \.: a folder, not a file\n$/],
    ['absent.md --to csv', /^dixit: absent\.md: no such file or folder\n$/],
    ['sommet.md --to csv --url example.com', /--url is “example\.com”, not an http or https address/],
  ];
  for (const [line, message] of refused)
    it(`ends with status 2: dixit export ${line}`, async () => {
      const { status, stdout, stderr } = await runCli(['export', ...line.split(' ')], { cwd });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
});

describe('the title of an article', () => {
  const cases: readonly [string, string, string][] = [
    ['front matter', '---\ntitle: "A: B"\n---\n# C\n', 'A: B'],
    ['a heading', 'Words.\n\n# A title #\n', 'A title'],
    [
      'a heading, without its markup',
      '# **A** *title* _of_ `code` and [a link](https://example.com) ##\n',
      'A title of code and a link',
    ],
    [
      'a heading with marks that are none',
      '# 2 * 3 * 4, snake_case_name and [brackets] #1\n',
      '2 * 3 * 4, snake_case_name and [brackets] #1',
    ],
    ['the file name', 'Words.\n## Second level\n', 'draft.v2'],
  ];
  for (const [from, draft, title] of cases)
    it(`comes from ${from}`, () => assert.equal(titleOf('drafts/draft.v2.md', draft), title));
});
