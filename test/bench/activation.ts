/**
 * How long the packaged extension takes to activate: npm run bench:activation [-- RUNS [VSIX]]
 *
 * By itself: `activate()` as a test calls it in a window that has come to rest, with the processor time of the extension
 * host. Among others: as VS Code says it in “Developer: Show Running Extensions” (loading the code and calling
 * `activate`) in a new window that opens an article, where the extension host starts several extensions at once.
 * Wall-clock time: the smallest figure is the one that other programs disturbed least.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageVsix } from '../host/package-vsix';
import { retry } from '../host/retry';
import { runTests } from '../host/run-tests';
import { openWorkbench } from '../host/workbench';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** VS Code's own extension for Markdown files: it starts at the same event, so its figure says what the window does. */
const BESIDE = 'Markdown Language Features';

/** What a window needs to come to rest, in ms. */
const REST_MS = 6_000;

/** Milliseconds that `activate()` took: on the clock, and of the processor. */
interface Alone {
  readonly clock: number;
  readonly processor: number;
}

/** Runs in the extension host: writes what activating the extension takes into a file. */
const probe = (result: string): string => `
const { extensions } = require('vscode');
const { writeFileSync } = require('node:fs');
exports.run = async () => {
  await new Promise((resolve) => setTimeout(resolve, ${REST_MS}));
  const extension = extensions.getExtension('dixit.dixit');
  if (extension.isActive) throw new Error('active already');
  const [used, start] = [process.cpuUsage(), performance.now()];
  await extension.activate();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  writeFileSync(${JSON.stringify(result)}, JSON.stringify({ clock, processor: (user + system) / 1000 }));
};`;

async function activationAlone(vsix: string, folder: string): Promise<Alone> {
  const [tests, result, workspace] = ['probe.js', 'result.json', 'empty'].map((name) => path.join(folder, name));
  if (!tests || !result || !workspace) throw new Error('no place for the probe');
  mkdirSync(workspace, { recursive: true });
  writeFileSync(tests, probe(result));
  const status = await runTests({ extension: root, vsix, tests, workspace });
  if (status !== 0) throw new Error(`the probe ended with status ${status}`);
  return JSON.parse(readFileSync(result, 'utf8')) as Alone;
}

/** Milliseconds until Dixit and the extension beside it were active in a new window. */
async function activation(vsix: string, workspace: string): Promise<readonly [own: number, beside: number]> {
  const vscode = await openWorkbench({ vsix, workspace, file: 'otan.md' });
  try {
    await vscode.openActivity('Dixit');
    await vscode.treeRows('Claims', (rows) => rows.length > 3);
    await vscode.command('Developer: Show Running Extensions');
    const figure = async (name: string): Promise<number> => {
      const row = vscode.page.locator('.runtime-extensions-editor .extension', { hasText: name });
      const found = /Activation: (\d+)\s*ms/.exec(await row.first().innerText())?.[1];
      if (found === undefined) throw new Error(`no figure for ${name}`);
      return Number(found);
    };
    return await retry(async () => [await figure('Dixit'), await figure(BESIDE)], 10_000);
  } finally {
    await vscode.close();
  }
}

const said = (name: string, figures: readonly number[]): string => {
  const sorted = [...figures].sort((a, b) => a - b);
  const round = (value = 0): string => value.toFixed(value < 10 ? 1 : 0);
  return `${name}: smallest ${round(sorted[0])} ms · median ${round(sorted[sorted.length >> 1])} ms (${figures.map(round).join(', ')})`;
};

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-activation-'));
  try {
    const vsix = process.argv[3] ?? packageVsix(path.join(folder, 'dixit.vsix'));
    const workspace = path.join(folder, 'workspace');
    cpSync(path.join(root, 'samples'), workspace, { recursive: true });
    const alone: Alone[] = [];
    const among: (readonly [number, number])[] = [];
    for (let run = Number(process.argv[2] ?? 5); run > 0; run -= 1) {
      alone.push(await activationAlone(vsix, folder));
      among.push(await activation(vsix, workspace));
    }
    console.log(
      [
        said(
          'by itself',
          alone.map(({ clock }) => clock),
        ),
        said(
          'by itself, processor time',
          alone.map(({ processor }) => processor),
        ),
        said(
          'with an article, by VS Code',
          among.map(([own]) => own),
        ),
        said(
          `${BESIDE} in the same windows`,
          among.map(([, beside]) => beside),
        ),
      ].join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0), // the tests' time limit would keep it waiting
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
