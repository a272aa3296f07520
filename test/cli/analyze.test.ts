import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/analysis';
import { analyze } from '../../src/core/index';
import { widthOf } from '../../src/cli/print/layout';
import { temporaryFolder } from './support/folder';
import { runCli } from './support/run-cli';

const draft = `---
date: 2025-07-21
---

# Le pont

Le maire, Paul Martin, a déclaré : « Le pont est sûr, et il le restera aussi longtemps que la commune aura les moyens de son entretien. »

Selon la préfecture, la circulation reprendra lundi.
`;
const cwd = temporaryFolder({ 'pont.md': draft, 'autre.md': 'Rien à signaler.\n' });
const STALE = 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a déclaré que l’Europe trouvera les fonds.';
const withoutMessages = (analysis: Analysis): unknown => ({
  ...analysis,
  findings: analysis.findings.map((finding) => ({ ...finding, message: '' })),
});
const ESCAPE = '\u001B';

describe('dixit analyze --format json', () => {
  it('prints an array with the analysis of each file, its name as id', async () => {
    const { status, stdout, stderr } = await runCli(['analyze', '--format', 'json', 'pont.md', 'autre.md'], { cwd });
    assert.deepEqual([status, stderr], [0, '']);
    const analyses = JSON.parse(stdout) as Analysis[];
    assert.deepEqual(
      analyses.map(({ schema, id }) => [schema, id]),
      [
        [1, 'pont.md'],
        [1, 'autre.md'],
      ],
    );
    assert.deepEqual(analyses[0], JSON.parse(JSON.stringify(analyze(draft, { id: 'pont.md' }))));
  });

  it('reads standard input for -', async () => {
    const { stdout } = await runCli(['analyze', '--format=json', '-'], { stdin: draft });
    const [analysis] = JSON.parse(stdout) as Analysis[];
    assert.equal(analysis?.id, '-');
    assert.ok(analysis.claims.length > 0);
  });

  it('reads standard input where no file is given', async () => {
    const { stdout } = await runCli(['analyze', '--format=json'], { stdin: draft });
    assert.equal((JSON.parse(stdout) as Analysis[])[0]?.id, '-');
  });

  it('takes the language that it is told', async () => {
    const { stdout } = await runCli(['analyze', '--format=json', '--lang=en', 'pont.md'], { cwd });
    assert.equal((JSON.parse(stdout) as Analysis[])[0]?.language, 'en');
  });

  it('counts offsets from the start of the file, a byte order mark included', async () => {
    const text = `\uFEFF${draft}`;
    const { stdout } = await runCli(['analyze', '--format=json', '-'], { stdin: text });
    const [analysis] = JSON.parse(stdout) as Analysis[];
    const claim = analysis?.claims[0];
    assert.ok(claim?.parts[0]);
    assert.match(text.slice(claim.parts[0].start, claim.parts[0].end), /^« ?Le pont est sûr/);
    assert.equal(analysis?.date, '2025-07-21');
  });

  it('says in the words of the locale what people read, and all else as in English', async () => {
    const stdin = `---\ndate: 2025-07-21\n---\n\n${STALE}\n`;
    const analysisOf = async (locale: string): Promise<Analysis> => {
      const { stdout } = await runCli(['analyze', '--format=json', '--locale', locale, '-'], { stdin });
      return (JSON.parse(stdout) as [Analysis])[0];
    };
    const [english, french] = [await analysisOf('en'), await analysisOf('fr')];
    assert.match(french.findings[0]?.message ?? '', /^Au 21 juillet 2025, Jens Stoltenberg n’est plus/);
    assert.deepEqual(withoutMessages(french), withoutMessages(english));
    assert.deepEqual(english, JSON.parse(JSON.stringify(analyze(stdin, { id: '-' }))), 'what the engine says');
  });

  it('prints an empty array where nothing could be read', async () => {
    const { status, stdout } = await runCli(['analyze', '--format=json', 'absent.md'], { cwd });
    assert.deepEqual([status, stdout], [2, '[]\n']);
  });
});

describe('dixit analyze for people', () => {
  it('says who, with which cue, what, and on which line', async () => {
    const { stdout } = await runCli(['analyze', 'pont.md'], { cwd });
    assert.match(stdout, /^pont\.md {2}French · 2025-07-21 · 2 claims/);
    assert.match(stdout, /^ +7 {2}Paul Martin.*a déclaré.*quotation/m);
    assert.match(stdout, /^ +« ?Le pont est sûr, et il le restera/m);
    assert.match(stdout, /^ +9 {2}.*préfecture.*Selon.*reported speech/m);
  });

  it('stays within 80 columns', async () => {
    const { stdout } = await runCli(['analyze', 'pont.md', 'autre.md'], { cwd });
    assert.deepEqual(
      stdout.split('\n').filter((line) => widthOf(line) > 80),
      [],
    );
  });

  it('says so where there are no claims', async () =>
    assert.match((await runCli(['analyze', 'autre.md'], { cwd })).stdout, /No claims found\./));

  it('speaks French', async () => {
    const { stdout } = await runCli(['analyze', 'pont.md'], { cwd, env: { LANG: 'fr_FR.UTF-8' } });
    assert.match(stdout, /français · 2025-07-21 · 2 propos/);
    assert.match(stdout, /propos rapportés/);
  });

  const colours: readonly [string, boolean, Record<string, string>, boolean][] = [
    ['a terminal', true, { TERM: 'xterm' }, true],
    ['a file or a pipe', false, { TERM: 'xterm' }, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal that can do nothing', true, { TERM: 'dumb' }, false],
  ];
  for (const [where, terminal, env, coloured] of colours)
    it(`${coloured ? 'has colour' : 'has no colour'} on ${where}`, async () => {
      const { stdout } = await runCli(['analyze', 'pont.md'], { cwd, terminal, env });
      assert.equal(stdout.includes(ESCAPE), coloured);
    });

  it('lets no draft steer the terminal', async () => {
    const stdin = `Le maire, Paul ${ESCAPE}[31mMartin, a dit : « Le pont${ESCAPE}]0;titre\u0007 est \u202Erûs\u202C. »\n`;
    const { stdout } = await runCli(['analyze', '-'], { stdin });
    assert.deepEqual(
      [...stdout].filter((character) => character !== '\n' && /[\p{Cc}\u202A-\u202E]/u.test(character)),
      [],
    );
  });
});
