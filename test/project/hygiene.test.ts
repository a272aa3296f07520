import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFiles, root, textOf } from './files';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly version?: string }>>;
}

const TOP_LEVEL = [
  '.ci',
  '.gitattributes',
  '.gitignore',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  '.vscode',
  '.vscodeignore',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs',
  'esbuild.js',
  'l10n',
  'media',
  'package-lock.json',
  'package.json',
  'package.nls.fr.json',
  'package.nls.json',
  'samples',
  'src',
  'syntaxes',
  'test',
  'tsconfig.json',
];

/** Files whose text belongs to others or is made of arbitrary strings. */
const isOwn = (file: string): boolean => !file.startsWith('test/fixtures/') && file !== 'package-lock.json';

describe('the repository', () => {
  const files = projectFiles();

  it('has the agreed top level and nothing else', () => {
    const found = new Set(files.map((file) => file.split('/')[0] ?? ''));
    assert.deepEqual(
      [...found].filter((name) => !TOP_LEVEL.includes(name)),
      [],
    );
  });

  it('names no folder of the machine that it was written on', () => {
    const parent = path.dirname(path.resolve(root)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const isTold = parent.length > 1 && parent !== os.tmpdir();
    const machine = isTold ? new RegExp(`(?:^|[\\s'"\`(=:])${parent}/`, 'm') : null;
    const home = /(?:^|[\s'"`(=:])(?:\/home\/|\/root\/|\/Users\/|C:\\Users\\)\w/m; // tests may hold such paths as bad input
    const bad = files.filter(isOwn).filter((file) => {
      const text = textOf(file) ?? '';
      return machine?.test(text) || (!file.startsWith('test/') && home.test(text));
    });
    assert.deepEqual(bad, []);
  });

  it('pins packages by version and hash, not by the address of a registry', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;
    const withAddress = Object.entries(packages).filter(([, { resolved }]) => resolved);
    assert.deepEqual(
      withAddress.map(([name]) => name),
      [],
    );
    const bad = files.filter((file) =>
      /registry\.npm|\bnpmmirror\b|_authToken/.test((isOwn(file) && textOf(file)) || ''),
    );
    assert.deepEqual(
      bad.filter((file) => file !== 'test/project/hygiene.test.ts'),
      [],
    );
  });

  it('ships nothing that must be installed beside it', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.equal(manifest['dependencies'], undefined);
  });

  it('ends every text file with a newline and has no CRLF', () => {
    const bad = files.filter(isOwn).filter((file) => {
      const text = textOf(file);
      return (
        text &&
        !file.startsWith('samples/') &&
        !file.startsWith('media/') &&
        (!text.endsWith('\n') || text.includes('\r\n'))
      );
    });
    assert.deepEqual(bad, []);
  });

  it('has executable scripts where they are run by name', () => {
    assert.deepEqual(readdirSync(path.join(root, '.ci')), ['run']);
    const { mode } = statSync(path.join(root, '.ci/run'));
    assert.ok(process.platform === 'win32' || (mode & 0o111) === 0o111, mode.toString(8));
    assert.match(readFileSync(path.join(root, '.ci/run'), 'utf8'), /^#!\/bin\/sh\n/);
  });
});
