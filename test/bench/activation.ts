/**
 * How long the packaged extension takes to activate, as VS Code itself says it in “Developer: Show Running Extensions”
 * (loading the code and calling `activate`): npm run bench:activation [-- RUNS]
 *
 * Each run is a new window of a real workbench that opens an article. Wall-clock time: the smallest figure is the one
 * that other programs disturbed least.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageVsix } from '../host/package-vsix';
import { retry } from '../host/retry';
import { openWorkbench } from '../host/workbench';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** VS Code's own extension for Markdown files: it starts at the same event, so its figure says what the window does. */
const BESIDE = 'Markdown Language Features';

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
  return `${name}: smallest ${sorted[0]} ms · median ${sorted[sorted.length >> 1]} ms`;
};

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-activation-'));
  try {
    const vsix = packageVsix(path.join(folder, 'dixit.vsix'));
    const workspace = path.join(folder, 'workspace');
    cpSync(path.join(root, 'samples'), workspace, { recursive: true });
    const own: number[] = [];
    const beside: number[] = [];
    for (let run = Number(process.argv[2] ?? 5); run > 0; run -= 1) {
      const [ours, theirs] = await activation(vsix, workspace);
      own.push(ours);
      beside.push(theirs);
    }
    console.log(`activation of the package, ${own.length} windows: ${own.join(', ')} ms`);
    console.log(`${said('Dixit', own)}\n${said(BESIDE, beside)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
