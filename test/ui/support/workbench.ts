/**
 * Workbenches for the tests of this folder. Opening one takes a few seconds, so those with the same options are shared
 * by all files; they are closed after the last test. The workspace is a temporary copy of `samples/`: a test that
 * changes a file takes a name of its own (`openDraft`).
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../host/workbench';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Pictures of failed tests and of surfaces go here; it is not under version control. */
export const pictures = path.join(root, 'out/ui');

/** A workbench with the folder that it has open. */
export interface SharedWorkbench {
  readonly vscode: Workbench;
  readonly workspace: string;
}

type Options = Pick<WorkbenchOptions, 'settings' | 'language' | 'width' | 'height'>;

const open = new Map<string, Promise<SharedWorkbench>>();

/** The workbench with these options, on a copy of the samples, with `otan.md` open when it starts. */
export function sharedWorkbench(options: Options = {}): Promise<SharedWorkbench> {
  const key = JSON.stringify(options);
  let found = open.get(key);
  if (!found) {
    found = start(options);
    open.set(key, found);
  }
  return found;
}

async function start(options: Options): Promise<SharedWorkbench> {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'dixit-ui-'));
  process.on('exit', () => rmSync(workspace, { recursive: true, force: true }));
  cpSync(path.join(root, 'samples'), workspace, { recursive: true });
  const vscode = await openWorkbench({ extension: root, workspace, file: 'otan.md', ...options });
  return { vscode, workspace };
}

/** Writes a draft into the workspace and opens it. The name must be the test's own. */
export async function openDraft({ vscode, workspace }: SharedWorkbench, name: string, text: string): Promise<void> {
  writeFileSync(path.join(workspace, name), text);
  await vscode.openFile(name);
}

/** The text of a file of the workspace. */
export const readWorkspaceFile = ({ workspace }: SharedWorkbench, name: string): string =>
  readFileSync(path.join(workspace, name), 'utf8');

/** Takes a picture into `out/ui`; returns its path. */
export async function picture({ vscode }: SharedWorkbench, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  const file = path.join(pictures, `${name}.png`);
  await vscode.screenshot(file);
  return file;
}

/** Pictures of all open windows when a test has failed. */
afterEach(async function () {
  if (this.currentTest?.state !== 'failed') return;
  const title = this.currentTest.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-');
  const shared = await Promise.all([...open.values()].map((one) => one.catch(() => null)));
  for (const [i, one] of shared.entries()) if (one) await picture(one, `failed-${title}-${i}`).catch(() => {});
});

/** A dialog that a failed attempt leaves open takes every key of what comes next. */
afterEach(async function () {
  if (this.currentTest?.state === 'passed') return;
  for (const one of open.values()) {
    const shared = await one.catch(() => null);
    const dialog = shared?.vscode.page.locator('.monaco-dialog-box');
    if (dialog && (await dialog.count().catch(() => 0)) > 0) await dialog.press('Escape').catch(() => {});
  }
});

after(async () => {
  for (const one of open.values()) await one.then(({ vscode }) => vscode.close()).catch(() => {});
});
