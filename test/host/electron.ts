/**
 * Runs the tests of test/vscode in the Node extension host, by @vscode/test-electron: in $VSCODE_PATH if given, else
 * in a desktop VS Code that it downloads, else, without a display or a download, in the VS Code from npm.
 *
 *   node --import tsx test/host/electron.ts WORKSPACE
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { download, runTests } from '@vscode/test-electron';
import { log } from './commands';
import { vscodeVersion } from './fetch';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fromNpm = path.join(root, 'test/host/code-npm.mjs');

/** The executable to run the tests in. */
async function findVSCode(): Promise<string> {
  const given = process.env['VSCODE_PATH'];
  if (given) return given;
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasDisplay) {
    log('no display: the tests run in the VS Code from npm');
    return fromNpm;
  }
  try {
    return await download({ version: vscodeVersion, timeout: 15_000, extensionDevelopmentPath: root });
  } catch (error) {
    log(
      `no desktop VS Code (${error instanceof Error ? error.message : String(error)}): the one from npm takes its place`,
    );
    return fromNpm;
  }
}

async function main(): Promise<number> {
  const workspace = process.argv[2];
  if (!workspace) throw new Error('usage: electron WORKSPACE');
  return runTests({
    vscodeExecutablePath: await findVSCode(),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/node.js'),
    launchArgs: [path.resolve(workspace), '--disable-extensions'],
  });
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    log(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
