/**
 * npm start [-- --port N]: builds, prints the analysis of the first article, and opens VS Code on samples/ with the
 * extension: the desktop `code` where it is on the PATH and there is a display, else the VS Code from npm, served
 * until Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { vscodeVersion } from '../host/fetch';
import { startServer, workbenchUrl } from '../host/server';
import { root } from './steps';

const SAMPLES = path.join(root, 'samples');
const ARTICLE = 'otan.md';

/** Runs a program of ours to its end, in this terminal. */
function run(...args: string[]): number {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some((name) => process.env[name]);

/** Opens the desktop VS Code; false where there is none. */
function openDesktop(): boolean {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', SAMPLES, path.join(SAMPLES, ARTICLE)];
  const { error, status } = spawnSync('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return !error && status === 0;
}

/** Serves the VS Code from npm until this process is told to end. */
async function serve(port: number): Promise<void> {
  const server = await startServer({
    port,
    driven: vscodeVersion !== '1.100.3', // later ones load a development folder in this mode only
  });
  const url = workbenchUrl(server.authority, { workspace: SAMPLES, extension: root, file: ARTICLE });
  console.log(`VS Code ${vscodeVersion} with Dixit, on ${path.relative(root, SAMPLES)}/${ARTICLE}:\n\n  ${url}\n`);
  console.log('Open it in a browser on this machine. Ctrl+C stops it.');
  await new Promise(() => setInterval(() => {}, 1 << 30)); // until a signal ends the process, and the server with it
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  if (run('esbuild.js', '--production') !== 0) throw new Error('the build failed');
  console.log();
  if (run('dist/cli.js', 'analyze', `samples/${ARTICLE}`) !== 0) throw new Error('the analysis failed');
  console.log();
  if (!hasDisplay()) console.log('No display here, so no desktop VS Code: a browser shows it.');
  else if (openDesktop()) {
    console.log(`VS Code opens on samples/${ARTICLE} with Dixit.`);
    return;
  } else console.log('No desktop VS Code (“code” is not on the PATH): a browser shows it.');
  await serve(Number(values.port));
}

main().catch((error: unknown) => {
  console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
