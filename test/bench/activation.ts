/**
 * How long the packaged extension takes to activate: npm run bench:activation [-- RUNS [VSIX]]
 *
 * By itself: `activate()` as a test calls it in a window at rest, with the processor time of the extension host. With an
 * article: loading the code and calling `activate`, as the extension host marks them when an article opens; and the figure
 * of “Developer: Show Running Extensions” in a new window, whose clock starts before other extensions are loaded.
 * Wall-clock time: the smallest figure is the one that other programs disturbed least.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Programs for the extension host, each with `extension` at hand. */
const BY_ITSELF = `
  const [used, start] = [process.cpuUsage(), performance.now()];
  await extension.activate();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return [clock, (user + system) / 1000];`;
const WITH_ARTICLE = `
  const [article] = await vscode.workspace.findFiles('otan.md');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(article));
  await extension.activate();
  const marks = globalThis.MonacoPerformanceMarks.getMarks();
  const at = (name) => marks.find((mark) => mark.name === 'code/extHost/' + name + '/dixit.dixit').startTime;
  return [at('didLoadExtensionCode') - at('willLoadExtensionCode'), at('didActivateExtension') - at('willActivateExtension')];`;

/** What a program returns in the extension host of a window that has come to rest without showing a file. */
async function measure(vsix: string, folder: string, program: string): Promise<readonly number[]> {
  const tests = path.join(folder, 'probe.js');
  const result = path.join(folder, 'result.json');
  const main = `
const vscode = require('vscode');
const measure = async (extension) => {${program}
};
exports.run = async () => {
  await new Promise((resolve) => setTimeout(resolve, ${REST_MS}));
  const figures = await measure(vscode.extensions.getExtension('dixit.dixit'));
  require('node:fs').writeFileSync(${JSON.stringify(result)}, JSON.stringify(figures));
};`;
  writeFileSync(tests, main);
  const status = await runTests({ extension: root, vsix, tests, workspace: path.join(folder, 'workspace') });
  if (status !== 0) throw new Error(`the program ended with status ${status}`);
  return JSON.parse(readFileSync(result, 'utf8')) as number[];
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

const FIGURES = [
  'by itself',
  'by itself, processor time',
  'with an article, loading the code',
  'with an article, calling activate',
  'with an article, by “Running Extensions”',
  `the same of ${BESIDE}`,
];

/** One line a figure: the smallest, the median and all runs, in ms. */
function table(runs: readonly (readonly number[])[]): string {
  const round = (value = 0): string => value.toFixed(value < 10 ? 1 : 0);
  return FIGURES.map((name, column) => {
    const figures = runs.map((run) => run[column] ?? 0);
    const sorted = [...figures].sort((a, b) => a - b);
    return `${name}: smallest ${round(sorted[0])} · median ${round(sorted[sorted.length >> 1])} · ${figures.map(round).join(', ')}`;
  }).join('\n');
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-activation-'));
  try {
    const vsix = process.argv[3] ?? packageVsix(path.join(folder, 'dixit.vsix'));
    const workspace = path.join(folder, 'workspace');
    cpSync(path.join(root, 'samples'), workspace, { recursive: true });
    const runs: (readonly number[])[] = [];
    for (let run = Number(process.argv[2] ?? 5); run > 0; run -= 1) {
      const own = [...(await measure(vsix, folder, BY_ITSELF)), ...(await measure(vsix, folder, WITH_ARTICLE))];
      runs.push([...own, ...(await activation(vsix, workspace))]);
    }
    console.log(`activation in ms, ${runs.length} windows each\n${table(runs)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
