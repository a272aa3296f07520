import assert from 'node:assert/strict';
import path from 'node:path';
import { addIgnored } from '../../src/core/rules/ignored-file';
import { ignoreKey } from '../../src/core/rules/ignores';
import { RULES } from '../../src/core/rules/index';
import { widthOf } from '../../src/cli/print/layout';
import { temporaryFolder } from './support/folder';
import { runCli, type CliOptions, type CliResult } from './support/run-cli';

const article = (words: string): string => `---
date: 2025-07-21
---

# Sommet

Le secrétaire général de l’OTAN, Jens Stoltenberg, a affirmé que l’Europe « ${words} » nécessaires.

« Une phrase sans auteur, posée là. »
`;

const record = (id: string, exact: string, words: string): object => ({
  id,
  kind: 'mixed',
  target: { exact, prefix: 'a affirmé que l’Europe « ', suffix: ' » nécessaires.', section: 'Sommet' },
  check: { status: 'checked', verdict: 'confirmed', words, by: 'A.', on: '2025-07-22' },
});
const recordsFile = (...claims: object[]): string => JSON.stringify({ version: 1, article: {}, claims });

/** Sets the role that was not held aside. */
function ignoredFile(): string {
  const text = article('trouvera les fonds');
  const words = 'secrétaire général de l’OTAN, Jens Stoltenberg';
  const start = text.indexOf(words);
  const key = ignoreKey('stale-role', text, start, start + words.length);
  return addIgnored(null, { key, rule: 'stale-role', words }) ?? '';
}

const cwd = temporaryFolder({
  'sommet.md': article('trouvera les fonds'),
  'propre2.md': 'Rien à signaler.\n',
  'propre.md': 'Rien à signaler.\n',
  'fiches/sommet.md': article('trouvera les moyens'),
  'fiches/sommet.claims.json': recordsFile(record('c-aaaaaaaa', 'trouvera les moyens', 'trouvera les fonds'), {
    id: 'c-bbbbbbbb',
    kind: 'direct',
    target: { exact: 'des mots qui ne sont plus dans cet article' },
  }),
  'cassees/sommet.md': article('trouvera les fonds'),
  'cassees/sommet.claims.json': '{ "version": 1,\n  "claims": [ { "id": "c-aaaaaaaa", ] }',
  'cassees/propre.md': 'Rien à signaler.\n',
  'cassees/propre.claims.json': '{ bad',
  'registre/.dixit/actors.json': JSON.stringify({
    version: 1,
    people: [
      {
        id: 'ada-lenoir',
        names: { '*': ['Ada Lenoir'] },
        roles: [{ post: 'maire-de-valcourt', from: '2014', to: '2020-06-30', source: 'https://example.com/valcourt' }],
      },
      { id: 'broken', names: 'not a table' },
    ],
    posts: [{ id: 'maire-de-valcourt', single: true, names: { fr: ['maire de Valcourt'], en: ['mayor of Valcourt'] } }],
    organizations: [],
  }),
  'registre/une/page.md': `---
date: 2025-01-15
lang: fr
---

La maire de Valcourt, Ada Lenoir, a déclaré que le pont rouvrirait.
`,
  'ignores/.dixit/ignored.json': ignoredFile(),
  'ignores/une/sommet.md': article('trouvera les fonds'),
  'ignores-nul/.dixit/ignored.json': '[]',
  'ignores-nul/sommet.md': article('trouvera les fonds'),
  'registre-nul/.dixit/actors.json': '{ "version": 1, "people": [',
  'registre-nul/page.md': 'Rien à signaler.\n',
});

interface Printed {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly claim: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}
type PrintedFile = { readonly file: string; readonly findings: readonly Printed[] };

const check = (line: string, options: CliOptions = {}): Promise<CliResult> =>
  runCli(['check', ...line.split(' ')], { cwd, ...options });
const checkJson = async (files: string): Promise<{ status: number; files: PrintedFile[]; stderr: string }> => {
  const { status, stdout, stderr } = await check(`--format json ${files}`);
  return { status, files: JSON.parse(stdout) as PrintedFile[], stderr };
};

describe('dixit check', () => {
  it('prints the findings of each file with offsets, line and column', async () => {
    const { files } = await checkJson('sommet.md propre.md');
    assert.deepEqual(
      files.map(({ file }) => file),
      ['sommet.md', 'propre.md'],
    );
    const text = article('trouvera les fonds');
    const stale = files[0]?.findings.find(({ rule }) => rule === 'stale-role');
    assert.ok(stale);
    assert.equal(Object.keys(stale).join(' '), 'rule severity start end line column message claim data');
    assert.equal(stale.line, 7);
    assert.equal(stale.column, stale.start - text.lastIndexOf('\n', stale.start));
    assert.match(text.slice(stale.start, stale.end), /secrétaire général|Stoltenberg/);
    assert.equal(stale.data['holder'], 'Mark Rutte');
  });

  const levels: readonly [string, number][] = [
    ['sommet.md', 1],
    ['sommet.md --fail-on warning', 1],
    ['sommet.md --fail-on error', 0],
    ['fiches/sommet.md --fail-on error', 1],
    ['propre.md', 0],
    ['propre.md sommet.md', 1],
    ['absent.md sommet.md', 2],
  ];
  for (const [line, status] of levels)
    it(`ends with status ${status}: dixit check ${line}`, async () => assert.equal((await check(line)).status, status));

  it('reports what became of the records beside the article', async () => {
    const { files } = await checkJson('fiches/sommet.md');
    const ofRecords = files[0]?.findings.filter(({ data }) => data['record']);
    assert.deepEqual(ofRecords?.map(({ rule, data }) => [rule, data['record']]).sort(), [
      ['drifted', 'c-aaaaaaaa'],
      ['orphan', 'c-bbbbbbbb'],
    ]);
  });

  it('names the line of a records file that cannot be read, still checks the text, and ends with status 2', async () => {
    const { status, files, stderr } = await checkJson('cassees/sommet.md');
    assert.equal(status, 2);
    assert.match(stderr, /^dixit: cassees\/sommet\.claims\.json:2:\d+: /);
    assert.ok(files[0]?.findings.some(({ rule }) => rule === 'stale-role'));
  });

  it('knows the words of the newsroom that the options say', async () => {
    const folder = temporaryFolder({ 'a.md': 'La maire, Jeanne Roux, a gazouillé : « Le marché rouvrira en mai. »\n' });
    const kinds = async (...options: string[]): Promise<string[]> => {
      const { stdout } = await runCli(['analyze', '--format', 'json', 'a.md', ...options], { cwd: folder });
      return (JSON.parse(stdout) as { claims: { cue: { lemma: string } | null }[] }[])[0]?.claims.map(
        ({ cue }) => cue?.lemma ?? '',
      ) as string[];
    };
    assert.notDeepEqual(await kinds(), ['gazouiller']);
    assert.deepEqual(await kinds('--cue', 'gazouiller', '--cue', 'pépier'), ['gazouiller']);
    const line = JSON.stringify({ id: '1', text: 'La maire, Jeanne Roux, a gazouillé que le marché rouvrirait.' });
    for (const options of [[], ['--jobs', '1']]) {
      const { stdout } = await runCli(['analyze', '--jsonl', '--cue', 'gazouiller', ...options], {
        stdin: `${line}\n`,
      });
      assert.match(stdout, /"lemma":"gazouiller"/);
    }
  });

  it('takes actors from .dixit/actors.json up the tree, and says which entry is wrong', async () => {
    const { status, files, stderr } = await checkJson('registre/une/page.md');
    assert.ok(
      files[0]?.findings.some(({ rule }) => rule === 'stale-role'),
      JSON.stringify(files),
    );
    assert.match(stderr, /^dixit: registre\/\.dixit\/actors\.json:1:\d+: /);
    assert.equal(status, 1);
  });

  it('ends with status 2 for a registry of which nothing can be used', async () => {
    const { status, stderr } = await check('registre-nul/page.md');
    assert.equal(status, 2);
    assert.match(stderr, /registre-nul\/\.dixit\/actors\.json:1:\d+/);
    assert.equal(stderr.match(/not valid JSON here/g)?.length, 1, 'one explanation a slip');
  });

  const staleIn = async (line: string): Promise<readonly string[]> =>
    (await checkJson(line)).files.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'stale-role').map(({ severity }) => severity),
    );

  it('leaves out what .dixit/ignored.json up the tree sets aside', async () => {
    assert.deepEqual(await staleIn('sommet.md'), ['warning']);
    assert.deepEqual(await staleIn('ignores/une/sommet.md'), []);
  });

  it('ends with status 2 for a list of ignored findings that is none, and ignores nothing', async () => {
    const { status, stderr } = await check('ignores-nul/sommet.md');
    assert.equal(status, 2);
    assert.match(stderr, /^dixit: ignores-nul\/\.dixit\/ignored\.json: not a list/);
    assert.deepEqual(await staleIn('ignores-nul/sommet.md'), ['warning']);
  });

  it('gives rules the severities that are asked for', async () => {
    assert.deepEqual(await staleIn('--rule stale-role=error sommet.md'), ['error']);
    assert.deepEqual(await staleIn('--rule name-typo=error --rule stale-role=off sommet.md'), []);
    for (const [wrong, message] of [
      ['stale-roll=off', /--rule is “stale-roll”, not one of/],
      ['stale-role=loud', /--rule stale-role is “loud”, not one of error/],
      ['stale-role', /--rule stale-role needs a level: stale-role=error, warning/],
    ] as const) {
      const { status, stderr } = await check(`--rule ${wrong} sommet.md`);
      assert.equal(status, 2, wrong);
      assert.match(stderr, message);
    }
  });

  it('counts columns as editors do, which do not show a byte order mark', async () => {
    const cwd = temporaryFolder({ 'a.md': '\uFEFF« Nous ne céderons pas. »\n\n« Vous céderez. »\n' });
    const { stdout } = await runCli(['check', '--format', 'json', 'a.md'], { cwd });
    const [file] = JSON.parse(stdout) as { findings: { start: number; line: number; column: number }[] }[];
    assert.deepEqual(
      file?.findings.map(({ start, line, column }) => [start, line, column]),
      [
        [1, 1, 1],
        [28, 3, 1],
      ],
    );
  });

  it('prints for people: file, place, severity, rule, message, words, total; within 80 columns', async () => {
    const { stdout } = await check('sommet.md propre.md');
    assert.match(stdout, /^sommet\.md\n/);
    assert.match(stdout, /^ +7:\d+ {2}warning {2}stale-role\n +Jens Stoltenberg was not /m);
    assert.match(stdout, /\n\d+ warnings?(?:, [^\n]*)? in 2 files\n$/);
    assert.deepEqual(
      stdout.split('\n').filter((line) => widthOf(line) > 80),
      [],
    );
  });

  it('prints for people in French', async () => {
    const { stdout } = await check('sommet.md --locale fr');
    assert.match(stdout, /avertissement {2}stale-role\n +Au 21 juillet 2025, Jens Stoltenberg n’est plus/);
  });

  it('does not say so of what could not be read', async () => {
    for (const file of ['cassees/propre.md', 'absent.md']) {
      const { status, stdout, stderr } = await check(file);
      assert.equal(status, 2, file);
      assert.doesNotMatch(stdout, /No findings/, file);
      assert.match(stderr, /^dixit: /, file);
    }
  });

  it('says so where there is nothing', async () => {
    assert.equal((await check('propre.md')).stdout, 'No findings.\n');
    assert.equal((await check('propre.md propre2.md')).stdout, 'No findings in 2 files.\n');
  });

  it('prints one annotation command a finding for GitHub, with nothing of the draft that could be a command', async () => {
    const { stdout } = await check('--format github sommet.md');
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length > 0);
    for (const line of lines)
      assert.match(
        line,
        /^::(?:error|warning|notice) file=sommet\.md,line=\d+,endLine=\d+,.*title=Dixit [a-z-]+::[^\r\n]+$/,
      );
  });
});

describe('dixit check in a folder of a repository', () => {
  const root = temporaryFolder({ 'presse/sommet.md': article('trouvera les fonds') });
  const cwd = path.join(root, 'presse');
  const run = (format: string, file: string, env: Readonly<Record<string, string>>) =>
    runCli(['check', '--format', format, file], { cwd, env }).then(({ stdout }) => stdout);

  it('names files from the root for GitHub, which looks for them there', async () => {
    const env = { GITHUB_WORKSPACE: root };
    assert.match(await run('github', 'sommet.md', env), /^::\w+ file=presse\/sommet\.md,/);
    assert.match(await run('github', path.join(cwd, 'sommet.md'), env), /^::\w+ file=presse\/sommet\.md,/);
    assert.match(await run('sarif', './sommet.md', env), /"uri": "presse\/sommet\.md"/);
  });

  it('names them as they were given where nobody says where the root is, or where they are outside', async () => {
    assert.match(await run('github', 'sommet.md', {}), /^::\w+ file=sommet\.md,/);
    assert.match(await run('github', 'sommet.md', { GITHUB_WORKSPACE: path.join(root, 'autre') }), / file=sommet\.md,/);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly language: string;
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly columnKind: string;
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly text: string };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
        };
      }[];
    }[];
  }[];
}

describe('dixit check --format sarif', () => {
  const folder = temporaryFolder({ 'un article #1.md': article('trouvera 👍 les fonds') });
  let log: Sarif;
  before(async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif', 'un article #1.md'], { cwd: folder });
    log = JSON.parse(stdout) as Sarif;
  });

  it('is a log of version 2.1.0 that counts columns in UTF-16 code units and lists all rules', () => {
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.name, 'Dixit');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
  });

  it('says in the words of the locale what people read, names which, and all else as in English', async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif', '--locale', 'fr', 'un article #1.md'], {
      cwd: folder,
    });
    const [french] = (JSON.parse(stdout) as Sarif).runs;
    const [english] = log.runs;
    assert.equal(french?.language, 'fr');
    assert.equal(english?.language, 'en');
    const textsOf = (run: typeof french): readonly string[] => [
      ...(run?.tool.driver.rules.flatMap(({ shortDescription, help }) => [shortDescription.text, help.text]) ?? []),
      ...(run?.results.map(({ message }) => message.text) ?? []),
    ];
    const untranslated = new Set(textsOf(english));
    assert.deepEqual(
      textsOf(french).filter((text) => untranslated.has(text)),
      [],
    );
    assert.deepEqual(
      french?.results.map(({ ruleId, level }) => [ruleId, level]),
      english?.results.map(({ ruleId, level }) => [ruleId, level]),
    );
  });

  it('says how each rule is silenced, and whether all could be read', async () => {
    const [run] = log.runs;
    for (const { id, help } of run?.tool.driver.rules ?? []) assert.ok(help.text.includes(`dixit-ignore ${id} `), id);
    assert.deepEqual(run?.invocations, [{ executionSuccessful: true }]);
    const { stdout } = await runCli(['check', '--format', 'sarif', 'absent.md'], { cwd: folder });
    assert.deepEqual((JSON.parse(stdout) as Sarif).runs[0]?.invocations, [{ executionSuccessful: false }]);
  });

  it('points each result to its rule, and to a region of a file named by a URI', () => {
    const [run] = log.runs;
    assert.ok(run && run.results.length > 0);
    for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.match(level, /^(?:error|warning|note)$/);
      assert.ok(message.text.length > 0);
      const place = locations[0]?.physicalLocation;
      assert.equal(place?.artifactLocation.uri, 'un%20article%20%231.md');
      const { startLine, startColumn, endLine, endColumn } = place.region;
      assert.ok(startLine >= 1 && startColumn >= 1);
      assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
    }
  });
});
