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

/** Milliseconds until the extension of a new window was active. */
async function activation(vsix: string, workspace: string): Promise<number> {
  const vscode = await openWorkbench({ vsix, workspace, file: 'otan.md' });
  try {
    await vscode.openActivity('Dixit');
    await vscode.treeRows('Claims', (rows) => rows.length > 3);
    await vscode.command('Developer: Show Running Extensions');
    const row = vscode.page.locator('.runtime-extensions-editor .extension', { hasText: 'Dixit' });
    return await retry(async () => {
      const figure = /Activation: (\d+)\s*ms/.exec(await row.first().innerText())?.[1];
      if (figure === undefined) throw new Error('no figure for Dixit');
      return Number(figure);
    }, 10_000);
  } finally {
    await vscode.close();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-activation-'));
  try {
    const vsix = packageVsix(path.join(folder, 'dixit.vsix'));
    const workspace = path.join(folder, 'workspace');
    cpSync(path.join(root, 'samples'), workspace, { recursive: true });
    const figures: number[] = [];
    for (let run = Number(process.argv[2] ?? 5); run > 0; run -= 1) figures.push(await activation(vsix, workspace));
    figures.sort((a, b) => a - b);
    console.log(`activation of the package, ${figures.length} windows: ${figures.join(', ')} ms`);
    console.log(`smallest ${figures[0]} ms · median ${figures[figures.length >> 1]} ms`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
