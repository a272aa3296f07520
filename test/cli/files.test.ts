import assert from 'node:assert/strict';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expandFiles } from '../../src/cli/files';
import { en } from '../../src/cli/messages/en';
import { temporaryFolder } from './support/folder';
import { runCli } from './support/run-cli';

const cwd = temporaryFolder({
  'a.md': 'A.',
  'b.md': 'B.',
  'notes.txt': 'T.',
  'odd [1].md': 'O.',
  'drafts/c.md': 'C.',
  'drafts/deep/d.markdown': 'D.',
  'drafts/UPPER.MD': 'U.',
  'drafts/node_modules/x.md': 'X.',
  'drafts/.hidden/h.md': 'H.',
  'empty/readme.txt': '',
  'kept/e.md': 'E.',
  'kept/e.claims.json': '{}',
  'kept/gone.claims.json': '{}',
});

describe('file arguments', () => {
  const cases: readonly [string, string[], string[]][] = [
    ['files as given, in the order given', ['b.md', './a.md'], ['b.md', './a.md']],
    ['a file of any extension when named', ['notes.txt'], ['notes.txt']],
    ['each file once', ['a.md', 'a.md'], ['a.md']],
    ['each file once, also under two names', ['./a.md', 'a.md', '*.md'], ['./a.md', 'b.md', 'odd [1].md']],
    ['a folder: its Markdown, at any depth', ['drafts'], ['drafts/UPPER.MD', 'drafts/c.md', 'drafts/deep/d.markdown']],
    ['a folder with a slash', ['drafts/deep/'], ['drafts/deep/d.markdown']],
    ['a glob', ['*.md'], ['a.md', 'b.md', 'odd [1].md']],
    ['a deep glob', ['drafts/**/*.markdown'], ['drafts/deep/d.markdown']],
    ['alternatives', ['{a,b}.md'], ['a.md', 'b.md']],
    ['a file whose name looks like a glob', ['odd [1].md'], ['odd [1].md']],
    ['the article for its claims file, once', ['kept/e.claims.json', 'kept/e.md'], ['kept/e.md']],
    ['standard input', ['-'], ['-']],
  ];
  for (const [what, args, files] of cases)
    it(`are: ${what}`, async () => assert.deepEqual(await expandFiles(args, cwd, en), { files, errors: [] }));

  it('keep absolute names absolute', async () => {
    const { files } = await expandFiles([path.join(cwd, '{a,b}.md'), path.join(cwd, 'drafts/deep')], cwd, en);
    assert.deepEqual(
      files,
      ['a.md', 'b.md', 'drafts/deep/d.markdown'].map((file) => path.join(cwd, file)),
    );
  });

  it('come once, also through a link to their folder', async function () {
    const linked = temporaryFolder({ 'drafts/a.md': 'A.' });
    try {
      symlinkSync('drafts', path.join(linked, 'link'), 'dir');
    } catch {
      this.skip(); // a system that lets nobody make links
    }
    assert.deepEqual((await expandFiles(['drafts', 'link', '.'], linked, en)).files, ['drafts/a.md']);
  });

  it('have the name that leads through no link, in its place, also where a link leads back to a folder above', async function () {
    const linked = temporaryFolder({ 'b.md': 'B.', 'c/d.md': 'D.' });
    try {
      symlinkSync('.', path.join(linked, 'again'), 'dir');
      symlinkSync('b.md', path.join(linked, 'a.md'));
    } catch {
      this.skip(); // a system that lets nobody make links
    }
    for (const arg of ['.', '**/*.md'])
      assert.deepEqual((await expandFiles([arg], linked, en)).files, ['b.md', 'c/d.md'], arg);
  });

  it('say which folders may not be read, and leave the others out of it', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip(); // root may read everything
    const closed = temporaryFolder({ 'a.md': 'A.', 'shut/b.md': 'B.', 'deep/shut/c.md': 'C.' });
    const shut = ['shut', 'deep/shut'].map((folder) => path.join(closed, folder));
    for (const folder of shut) chmodSync(folder, 0);
    symlinkSync('.', path.join(closed, 'again'), 'dir');
    const said = async (arg: string): Promise<readonly (readonly string[])[]> => {
      const { files, errors } = await expandFiles([arg], closed, en);
      return [files, errors.map(({ message }) => message).sort()];
    };
    const refusals = ['deep/shut', 'shut'].map((folder) => `${folder}: cannot be read (no permission)`);
    assert.deepEqual(await said('.'), [['a.md'], refusals]);
    assert.deepEqual(await said('**/*.md'), [['a.md'], refusals]);
    assert.deepEqual(await said('shut'), [[], refusals.slice(1)]);
    assert.deepEqual(await said('shut/b.md'), [[], ['shut/b.md: cannot be read (no permission)']]);
    for (const folder of shut) chmodSync(folder, 0o700);
  });

  it('leave out the current folder where it is the folder given', async () =>
    assert.deepEqual((await expandFiles(['.'], path.join(cwd, 'drafts/deep'), en)).files, ['d.markdown']));

  const missing: readonly [string, RegExp][] = [
    ['no.md', /^no\.md: no such file or folder$/],
    ['', /^the name of a file is empty$/],
    ['kept/gone.claims.json', /^kept\/gone\.claims\.json: records whose article is not beside them$/],
    ['no/*.md', /^no\/\*\.md: no file matches$/],
    ['empty', /^empty: no Markdown file in this folder$/],
  ];
  for (const [arg, message] of missing)
    it(`say that “${arg}” leads nowhere`, async () => {
      const { files, errors } = await expandFiles(['a.md', arg], cwd, en);
      assert.deepEqual(files, ['a.md']);
      assert.match(errors[0]?.message ?? '', message);
    });
});

describe('inputs that cannot be read', () => {
  const folder = temporaryFolder({
    'good.md': 'Le maire a dit « oui ».',
    'picture.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2),
    'utf16.md': Buffer.from('\uFEFFLe maire', 'utf16le'),
    'latin1.md': Buffer.from('Le préfet a dit', 'latin1'),
    'large.md': 'x'.repeat(10 * 1024 * 1024 + 1),
    'secret.md': 'x',
  });
  const cases: readonly [string, RegExp][] = [
    ['picture.md', /picture\.md: not a text file/],
    ['utf16.md', /utf16\.md: not encoded in UTF-8/],
    ['latin1.md', /latin1\.md: not encoded in UTF-8/],
    ['large.md', /large\.md: larger than 10 MB/],
    ['absent.md', /absent\.md: no such file/],
  ];
  for (const [file, message] of cases)
    it(`give status 2 and a message that names ${file}, and the others are analysed`, async () => {
      const args = ['analyze', '--format', 'json', file, 'good.md'];
      const { status, stdout, stderr } = await runCli(args, { cwd: folder });
      assert.equal(status, 2);
      assert.match(stderr, message);
      const analyses = JSON.parse(stdout) as { id: string }[];
      assert.deepEqual(
        analyses.map(({ id }) => id),
        ['good.md'],
      );
    });

  it('include records, a registry and a list of ignored findings that are not in UTF-8', async () => {
    const text = Buffer.from('{ "version": 1, "people": [{ "id": "rené" }] }', 'latin1');
    const files = ['draft.claims.json', '.dixit/actors.json', '.dixit/ignored.json'];
    const cwd = temporaryFolder({ 'draft.md': 'Oui.', ...Object.fromEntries(files.map((file) => [file, text])) });
    const { status, stderr } = await runCli(['check', '--locale', 'fr', 'draft.md'], { cwd });
    const said = files.map(
      (file) =>
        `dixit: ${file.replace('/', path.sep)}\u00A0: le texte n’est pas encodé en UTF-8\u00A0; convertissez-le d’abord, par exemple avec iconv`,
    );
    assert.deepEqual([status, stderr.trim().split('\n').sort()], [2, said.sort()]);
    assert.equal((await runCli(['export', 'draft.md', '--to', 'csv'], { cwd })).stdout, '');
  });

  it('are explained in the language of the messages, one explanation a slip', async () => {
    const cwd = temporaryFolder({
      'draft.md': 'Oui.',
      'draft.claims.json': '{ "version": 1, "claims": [ {',
      '.dixit/actors.json': '{ "version": 1, "people": [{ "id": "x" }] }',
    });
    const { stderr } = await runCli(['check', '--locale', 'fr', 'draft.md'], { cwd });
    assert.equal(stderr.split('\n').length, 3, stderr);
    assert.match(stderr, /draft\.claims\.json:1:30: Une accolade fermante est attendue/);
    assert.match(stderr, /actors\.json:1:28: «\u00A0names\u00A0» manque/);
  });

  it('name the reason where the system refuses', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip(); // root may read everything
    chmodSync(path.join(folder, 'secret.md'), 0);
    const { status, stderr } = await runCli(['check', 'secret.md'], { cwd: folder });
    assert.equal(status, 2);
    assert.match(stderr, /secret\.md: cannot be read \(no permission\)/);
  });

  it('include a device that never ends, and a file whose records do not fit', async function () {
    if (!existsSync('/dev/zero')) this.skip();
    const zero = await runCli(['check', '/dev/zero']);
    assert.deepEqual([zero.status, zero.stderr], [2, 'dixit: /dev/zero: larger than 10 MB, not analysed\n']);
    const cwd = temporaryFolder({ 'a.md': 'Oui.', 'a.claims.json': ' '.repeat(10 * 1024 * 1024 + 1) });
    const { status, stderr } = await runCli(['check', 'a.md'], { cwd });
    assert.deepEqual([status, stderr], [2, 'dixit: a.claims.json: larger than 10 MB, not analysed\n']);
  });

  it('include a standard input that is too large, with its name', async () => {
    const stdin = Array.from({ length: 11 }, () => Buffer.alloc(1024 * 1024, 'x'));
    const { status, stderr } = await runCli(['analyze', '-'], { stdin });
    assert.deepEqual([status, stderr], [2, 'dixit: -: larger than 10 MB, not analysed\n']);
  });

  it('have their size in the unit of the language', async () => {
    const { stderr } = await runCli(['analyze', '--locale', 'fr', 'large.md'], { cwd: folder });
    assert.equal(stderr, 'dixit: large.md\u00A0: plus de 10\u00A0Mo, non analysé\n');
  });

  it('include an empty standard input where no file is given, so that a wrong pipe does not pass', async () => {
    const { status, stderr } = await runCli(['check']);
    assert.equal(status, 2);
    assert.match(stderr, /no file given and standard input is empty/);
  });
});
