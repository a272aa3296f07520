import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { packageVsix } from '../host/package-vsix';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KIB = 1024;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every file that a manifest names with a path of its own, wherever it stands. */
function pathsIn(value: Json): string[] {
  if (typeof value === 'string')
    return /^(?:\.\/)?(?:dist|media|syntaxes|l10n)\/[^$*]+\.\w+$/.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(pathsIn);
}

describe('the packaged extension', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-package-'));
  let vsix: string;
  let files: Readonly<Record<string, Uint8Array>>;
  const names = (): string[] => Object.keys(files).filter((name) => !name.endsWith('/'));

  before(() => {
    vsix = packageVsix(path.join(folder, 'dixit.vsix'));
    files = unzipSync(readFileSync(vsix));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is at most 1 MB, and a bundle at most 0.5 MB', () => {
    const size = readFileSync(vsix).length;
    assert.ok(size <= 1024 * KIB, `${Math.round(size / KIB)} KiB`);
    const large = Object.entries(files).filter(([name, { length }]) => name.endsWith('.js') && length > 512 * KIB);
    assert.deepEqual(
      large.map(([name, { length }]) => `${name}: ${Math.round(length / KIB)} KiB`),
      [],
    );
  });

  it('loads at most 8 KiB of code until it is active', () => {
    const unpacked = path.join(folder, 'unpacked');
    for (const name of names()) {
      mkdirSync(path.dirname(path.join(unpacked, name)), { recursive: true });
      writeFileSync(path.join(unpacked, name), files[name] ?? '');
    }
    const args = [path.join(root, 'test/package/loaded-at-activation.cjs'), path.join(unpacked, 'extension')];
    const loaded = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as string[];
    const sizes = loaded.map((file) => `${path.basename(file)}: ${statSync(file).size} bytes`);
    const total = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(total > 0 && total <= 8 * KIB, sizes.join('\n'));
  });

  it('holds what a user needs', () => {
    for (const name of ['package.json', 'readme.md', 'changelog.md', 'LICENSE.txt'])
      assert.ok(`extension/${name}` in files, `${name} is missing`);
  });

  it('holds no sources, tests, maps, packages or files of the repository', () => {
    const unwanted =
      /\.ts$|\.map$|node_modules|^extension\/(?:src|test|out|docs\/(?!(?:guide|rules)(?:\.fr)?\.md$|registry\.md$|images\/)|samples|\.|tsconfig|esbuild|package-lock)/;
    assert.deepEqual(
      names().filter((name) => unwanted.test(name)),
      [],
    );
  });

  it('holds every file that its manifest names', () => {
    const manifest = JSON.parse(Buffer.from(files['extension/package.json'] ?? []).toString('utf8')) as Json;
    const wanted = pathsIn(manifest)
      .map((file) => `extension/${path.posix.normalize(file)}`)
      .filter((file) => !file.endsWith('dist/cli.js')); // the command line comes with the sources, not with the editor
    assert.ok(wanted.length >= 4, 'the manifest names its entries, its icon and its grammars');
    assert.deepEqual(
      wanted.filter((file) => !(file in files)),
      [],
    );
    const { l10n } = manifest as { l10n: string };
    assert.ok(`extension/${path.posix.normalize(l10n)}/bundle.l10n.fr.json` in files);
  });

  it('holds every picture that its README shows', () => {
    const readme = Buffer.from(files['extension/readme.md'] ?? []).toString('utf8');
    const shown = [...readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, file]) => `extension/${file ?? ''}`);
    assert.ok(shown.length > 1);
    assert.deepEqual(
      shown.filter((file) => !(file in files)),
      [],
    );
  });

  it('holds every page that its README, up to the part for developers, and its pages link', () => {
    const pages = ['readme.md', 'docs/guide.md', 'docs/guide.fr.md', 'docs/rules.md', 'docs/registry.md'];
    const links = pages.flatMap((page) => {
      const [forUsers = ''] = Buffer.from(files[`extension/${page}`] ?? [])
        .toString('utf8')
        .split('\n## For developers');
      return [...forUsers.matchAll(/\]\(([\w./-]+\.(?:md|json))[)#]/g)].map(([, link]) =>
        path.posix.join('extension', path.posix.dirname(page), link ?? ''),
      );
    });
    assert.ok(links.includes('extension/docs/registry.md'));
    assert.deepEqual(
      links.filter((link) => !(link in files)),
      [],
    );
  });

  it('holds both languages of the manifest', () => {
    const keys = (name: string): string[] =>
      Object.keys(JSON.parse(Buffer.from(files[`extension/${name}`] ?? []).toString('utf8')) as object).sort();
    assert.deepEqual(keys('package.nls.fr.json'), keys('package.nls.json'));
  });

  it('installs and runs in VS Code', function () {
    this.timeout(300_000);
    execFileSync(process.execPath, ['esbuild.js', 'tests'], { cwd: root, stdio: 'pipe' });
    const workspace = path.join(root, 'out/workspace');
    const args = ['--import', 'tsx', 'test/host/run-tests.ts', '--extension', root, '--vsix', vsix];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...args, '--tests', 'out/test/node.js', '--workspace', workspace],
      { cwd: root, encoding: 'utf8', env: { ...process.env, MOCHA_GREP: '^activation' } },
    );
    const output = `${stdout}${stderr}`.replace(/^/gm, '| '); // so that its summary is not counted as ours
    assert.equal(status, 0, output);
    assert.match(stdout, /[1-9]\d* passing/, output);
  });
});
