/**
 * Brings a VS Code server with its web workbench from npm (the package `code-server`) into a cache, once. It runs
 * where the desktop VS Code cannot be downloaded or has no display.
 *
 * VSCODE_HOST_VERSION picks the VS Code, VSCODE_HOST_CACHE the folder of the cache.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { log, npm, run } from './commands';
import { SPDLOG, WATCHDOG } from './native-stand-ins';

const PLATFORM = `${process.platform}-${process.arch}`;

interface Release {
  readonly codeServer: string;
  /** The npm package of the Node that it needs, where the present one does not do. */
  readonly node?: string;
}

/** The oldest VS Code that `engines.vscode` promises, and a recent one. */
const RELEASES: Readonly<Record<string, Release>> = {
  '1.100.3': { codeServer: '4.100.3' },
  '1.139.1': { codeServer: '4.139.1', node: `node-${PLATFORM}@24.9.0` },
};
const RIPGREP = `@vscode/ripgrep-${PLATFORM}@1.18.0`;

/** The version of VS Code in use. */
export const vscodeVersion = process.env['VSCODE_HOST_VERSION'] || '1.100.3';

function release(): Release {
  const known = RELEASES[vscodeVersion];
  if (!known) throw new Error(`VSCODE_HOST_VERSION is ${vscodeVersion}, none of ${Object.keys(RELEASES).join(', ')}`);
  return known;
}

function cacheFolder(): string {
  const base =
    process.env['VSCODE_HOST_CACHE'] ||
    path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'dixit-vscode');
  return path.resolve(base, release().codeServer);
}

/** Makes sure that the server is in the cache. Returns the command that starts it: a Node and the main script. */
export function serverCommand(): [node: string, main: string] {
  const { node } = release();
  const cache = cacheFolder();
  if (!existsSync(cache)) fill(cache);
  const main = path.join(cache, 'lib/vscode/out/server-main.js');
  return [node ? path.join(cache, 'node/bin/node') : process.execPath, main];
}

/** Built beside its place and renamed at the end, so that an interrupted or parallel run never leaves half a cache. */
function fill(cache: string): void {
  const { codeServer, node } = release();
  const building = `${cache}.${process.pid}`;
  log(`fetching VS Code ${vscodeVersion} from npm into ${cache} …`);
  try {
    unpack(`code-server@${codeServer}`, building);
    const modules = path.join(building, 'lib/vscode/node_modules');
    npm(['install', '--omit=dev', '--ignore-scripts'], path.dirname(modules));
    replaceNativeModules(modules, building);
    if (node) unpack(node, path.join(building, 'node'));
    try {
      renameSync(building, cache);
    } catch (error) {
      if (!existsSync(cache)) throw error; // else a parallel run was faster, and its result is as good
    }
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** No install script runs and nothing is compiled: ripgrep comes ready from npm, two small modules as JavaScript. */
function replaceNativeModules(modules: string, building: string): void {
  const ripgrep = path.join(modules, '@vscode/ripgrep');
  if (existsSync(ripgrep)) {
    unpack(RIPGREP, path.join(building, 'ripgrep'));
    cpSync(path.join(building, 'ripgrep/bin'), path.join(ripgrep, 'bin'), { recursive: true });
  }
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = path.join(modules, name);
    if (existsSync(folder)) writeFileSync(path.join(folder, 'index.js'), WATCHDOG);
  }
  writeFileSync(path.join(modules, '@vscode/spdlog/index.js'), SPDLOG);
}

function unpack(spec: string, target: string): void {
  mkdirSync(target, { recursive: true });
  npm(['pack', spec, '--pack-destination', target], target);
  const tarball = readdirSync(target).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack gave no archive of ${spec}`);
  run('tar', ['xzf', path.join(target, tarball), '-C', target, '--strip-components=1']);
  rmSync(path.join(target, tarball));
}
