import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFile, newClaim } from '../../src/core/records/edit';
import { setVerdict } from '../../src/core/records/edit-check';
import { readClaims } from '../../src/core/records/read';
import type { ClaimsFile } from '../../src/core/records/types';
import { writeClaims } from '../../src/core/records/write';
import { temporaryFolder } from './support/folder';
import { program } from './support/program';
import { runCli } from './support/run-cli';

const stamp = { by: 'AK', on: '2025-07-22' };
const known = (id: string, exact: string): ClaimsFile['claims'][number] =>
  newClaim({ id, kind: 'indirect', target: { exact } });
const FIRST = known('c-aaaaaaaa', 'le pont rouvrira lundi');
const LAST = known('c-zzzzzzzz', 'le budget suffira');
const MINE = known('c-mmmmmmmm', 'les travaux sont finis');
const THEIRS = known('c-tttttttt', 'la facture est payée');
const of = (...claims: ClaimsFile['claims']): ClaimsFile => ({
  ...createFile({ id: 'a-00000000', file: 'pont.md' }),
  claims,
});
const base = of(FIRST, LAST);

interface Case {
  readonly name: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly status: number;
  readonly stderr: RegExp;
  readonly check: (merged: string) => void;
}

const recordsOf = (text: string): ClaimsFile => {
  const { file, problems } = readClaims(text);
  assert.deepEqual(problems, []);
  return file ?? assert.fail(text);
};
const cases: readonly Case[] = [
  {
    name: 'keeps two new records between the same neighbours',
    base: writeClaims(base),
    ours: writeClaims(of(FIRST, MINE, LAST)),
    theirs: writeClaims(of(FIRST, THEIRS, LAST)),
    status: 0,
    stderr: /^$/,
    check: (merged) => assert.deepEqual(recordsOf(merged).claims, [FIRST, THEIRS, MINE, LAST]),
  },
  {
    name: 'leaves the bytes of ours where theirs changed nothing',
    base: writeClaims(base),
    ours: JSON.stringify(of(FIRST, MINE, LAST)),
    theirs: writeClaims(base),
    status: 0,
    stderr: /^$/,
    check: (merged) => assert.equal(merged, JSON.stringify(of(FIRST, MINE, LAST))),
  },
  {
    name: 'merges two files that two branches made',
    base: '',
    ours: writeClaims(of(FIRST)),
    theirs: writeClaims({ ...of(LAST), article: { id: 'a-11111111', file: 'pont.md' } }),
    status: 0,
    stderr: /^$/,
    check: (merged) => {
      const { article, claims } = recordsOf(merged);
      assert.equal(article?.id, 'a-00000000');
      assert.deepEqual(claims.map(({ id }) => id).sort(), [FIRST.id, LAST.id]);
    },
  },
  {
    name: 'keeps their value of a field that both changed in a copy',
    base: writeClaims(base),
    ours: writeClaims(setVerdict(base, FIRST.id, 'wrong', stamp)),
    theirs: writeClaims(setVerdict(base, FIRST.id, 'confirmed', stamp)),
    status: 1,
    stderr:
      /^dixit: both sides changed check\.verdict of “le pont rouvrira lundi”; ours stays, theirs .* c-[0-9a-z]{8}\.\n$/,
    check: (merged) => {
      const [ours, copy] = recordsOf(merged).claims;
      assert.deepEqual([ours?.check?.verdict, copy?.check?.verdict], ['wrong', 'confirmed']);
      assert.equal(copy?.conflictOf, FIRST.id);
    },
  },
  {
    name: 'takes two records that the branches began on the same words for two versions of one',
    base: writeClaims(base),
    ours: writeClaims(of(FIRST, MINE, LAST)),
    theirs: writeClaims(of(FIRST, { ...MINE, id: THEIRS.id }, LAST)),
    status: 1,
    stderr: /^dixit: both sides began a record of “les travaux sont finis”; theirs is .* c-tttttttt\.\n$/,
    check: (merged) =>
      assert.deepEqual(
        recordsOf(merged).claims.map(({ id, conflictOf }) => [id, conflictOf]),
        [
          [FIRST.id, undefined],
          [MINE.id, undefined],
          [THEIRS.id, MINE.id],
          [LAST.id, undefined],
        ],
      ),
  },
  {
    name: 'keeps a record that one side deleted and the other changed',
    base: writeClaims(base),
    ours: writeClaims(of(LAST)),
    theirs: writeClaims(setVerdict(base, FIRST.id, 'confirmed', stamp)),
    status: 1,
    stderr: /deleted the record of “le pont rouvrira lundi”/,
    check: (merged) =>
      assert.deepEqual(
        recordsOf(merged)
          .claims.map(({ id }) => id)
          .sort(),
        [FIRST.id, LAST.id],
      ),
  },
  {
    name: 'merges line by line what is of a newer version, where lines can be merged',
    base: writeClaims({ ...base, version: 9 }),
    ours: writeClaims({ ...setVerdict(base, FIRST.id, 'wrong', stamp), version: 9 }),
    theirs: writeClaims({ ...setVerdict(base, LAST.id, 'wrong', stamp), version: 9 }),
    status: 0,
    stderr: /merged line by line/,
    check: (merged) =>
      assert.deepEqual(
        readClaims(merged).file?.claims.map(({ check }) => check?.verdict),
        ['wrong', 'wrong'],
      ),
  },
  {
    name: 'merges line by line what is no JSON, with markers where lines clash',
    base: writeClaims(base),
    ours: writeClaims(setVerdict(base, FIRST.id, 'wrong', stamp)),
    theirs: writeClaims(setVerdict(base, FIRST.id, 'confirmed', stamp)).slice(0, -3),
    status: 1,
    stderr: /merged line by line/,
    check: (merged) => assert.match(merged, /^<{7} ours\n[^]*"wrong"[^]*^={7}\n[^]*"confirmed"[^]*^>{7} theirs\n/m),
  },
];

const root = temporaryFolder();
let folders = 0;

/** A new folder with these files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(root, String(folders++));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

describe('dixit merge', () => {
  before(function () {
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
  });

  for (const one of cases)
    it(one.name, async () => {
      const cwd = folderWith({ base: one.base, ours: one.ours, theirs: one.theirs });
      const { status, stdout, stderr } = await runCli(['merge', 'base', 'ours', 'theirs'], { cwd });
      assert.match(stderr, one.stderr);
      assert.deepEqual([status, stdout], [one.status, '']);
      one.check(readFileSync(path.join(cwd, 'ours'), 'utf8'));
    });

  it('merges line by line what is not UTF-8, so that no side is lost without a word', async () => {
    const changed = setVerdict(base, LAST.id, 'wrong', { ...stamp, by: 'René' });
    const cwd = folderWith({
      base: writeClaims(base),
      ours: writeClaims(of(FIRST, MINE, LAST)),
      theirs: Buffer.from(writeClaims(changed), 'latin1'),
    });
    const { status, stderr } = await runCli(['merge', 'base', 'ours', 'theirs'], { cwd });
    assert.match(stderr, /theirs: not encoded in UTF-8[^]*merged line by line/);
    assert.equal(status, 0);
    const merged = readFileSync(path.join(cwd, 'ours'), 'latin1');
    for (const part of [MINE.id, '"wrong"']) assert.ok(merged.includes(part), merged);
  });

  it('leaves ours as it was where it cannot be written', async () => {
    const ours = writeClaims(of(FIRST, MINE, LAST));
    const cwd = folderWith({ base: writeClaims(base), ours, theirs: writeClaims(of(FIRST, THEIRS, LAST)) });
    mkdirSync(path.join(cwd, 'ours.new')); // in the way of the neighbour that is written first
    const { status, stderr } = await runCli(['merge', 'base', 'ours', 'theirs'], { cwd });
    assert.deepEqual([status, stderr], [2, 'dixit: ours: cannot be written (it is a folder)\n']);
    assert.equal(readFileSync(path.join(cwd, 'ours'), 'utf8'), ours);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['merge base ours', /exactly three files/],
    ['merge base ours theirs more', /exactly three files/],
    ['merge base ours absent', /absent: no such file/],
  ];
  for (const [line, message] of wrong)
    it(`writes nothing: dixit ${line}`, async () => {
      const cwd = folderWith({ base: writeClaims(base), ours: 'as it was', theirs: '' });
      const { status, stderr } = await runCli(line.split(' '), { cwd });
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(readFileSync(path.join(cwd, 'ours'), 'utf8'), 'as it was');
    });

  it('is a merge driver for git', function () {
    this.timeout(120_000);
    const cwd = folderWith({ '.gitattributes': '*.claims.json merge=dixit\n' });
    const file = path.join(cwd, 'pont.claims.json');
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=AK', '-c', 'user.email=ak@example.org', ...args], {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const commit = (content: ClaimsFile): void => {
      writeFileSync(file, writeClaims(content));
      git('add', '.');
      git('commit', '-qm', 'records');
    };
    git('init', '-q', '-b', 'main');
    git('config', 'merge.dixit.driver', `"${process.execPath}" "${program()}" merge %O %A %B`);
    commit(base);
    git('switch', '-qc', 'theirs');
    commit(of(FIRST, THEIRS, LAST));
    git('switch', '-q', 'main');
    commit(of(FIRST, MINE, LAST));

    assert.throws(() => git('-c', 'merge.dixit.driver=false', 'merge', '-q', 'theirs'), 'there is something to merge');
    git('merge', '--abort');
    git('merge', '-q', '--no-edit', 'theirs');
    assert.deepEqual(recordsOf(readFileSync(file, 'utf8')).claims, [FIRST, THEIRS, MINE, LAST]);
    assert.equal(git('status', '--porcelain'), '');

    git('switch', '-qc', 'clash');
    const merged = of(FIRST, THEIRS, MINE, LAST);
    commit(setVerdict(merged, MINE.id, 'confirmed', stamp));
    git('switch', '-q', 'main');
    commit(setVerdict(merged, MINE.id, 'wrong', stamp));
    assert.throws(() => git('merge', '-q', '--no-edit', 'clash'));
    assert.match(git('status', '--porcelain'), /^UU pont\.claims\.json$/m);
    const { claims } = recordsOf(readFileSync(file, 'utf8'));
    const verdicts = claims
      .filter(({ target }) => target.exact === MINE.target.exact)
      .map(({ check }) => check?.verdict);
    assert.deepEqual(verdicts, ['wrong', 'confirmed']);
  });
});
