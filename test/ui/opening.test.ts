import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settled } from '../host/retry';
import { openWorkbench, type Workbench } from '../host/workbench';
import { root, sharedWorkbench, type SharedWorkbench } from './support/workbench';

describe('opening a draft', () => {
  let shared: SharedWorkbench;
  before(async () => {
    shared = await sharedWorkbench();
  });

  it('marks quotations, and tells on hover who speaks', async () => {
    const { vscode } = shared;
    await vscode.openFile('otan.md');
    const hover = await vscode.hoverOn('trouvera les fonds');
    assert.match(hover, /Jens Stoltenberg/);
    const style = await vscode.styleOf('trouvera les fonds', 0, ({ boxes }) => boxes.length > 0);
    assert.ok(style.boxes.length > 0);
    const plain = await vscode.styleOf('Cette demande survient');
    assert.deepEqual(plain.boxes, []);
  });

  it('shows the claims in the view of its activity bar icon', async () => {
    const { vscode } = shared;
    await vscode.openActivity('Dixit');
    const rows = await vscode.treeRows('Claims', (found) => found.length > 3);
    const labels = rows.map(({ label }) => label);
    assert.ok(labels.includes('Jens Stoltenberg'), labels.join(' | '));
    assert.ok(
      labels.some((label) => label.includes('trouvera les fonds')),
      labels.join(' | '),
    );
  });

  it('takes claims and actors out of the way down to the cursor as soon as the setting of the outline says so', async () => {
    const { vscode, workspace } = shared;
    const settings = path.join(workspace, '.vscode/settings.json');
    const names = (): Promise<string> => vscode.page.locator('.breadcrumbs-control').first().innerText();
    const claims = /^Claims$/m;
    await vscode.openFile('otan.md');
    await vscode.goTo(4, 45);
    assert.match(await settled(names, (shown) => claims.test(shown)), claims);
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, '{ "dixit.outline.enabled": false }');
    assert.doesNotMatch(await settled(names, (shown) => !claims.test(shown)), claims);
    rmSync(settings);
    assert.match(await settled(names, (shown) => claims.test(shown)), claims);
  });

  it('shows a log that says at least which Dixit it is of, and gives it the keys', async () => {
    const { vscode } = shared;
    await vscode.command('Dixit: Show Log');
    const log = vscode.page.locator('.part.panel .monaco-editor');
    const text = (): Promise<string> => log.locator('.view-lines').innerText();
    assert.match(await settled(text, (shown) => shown !== ''), /\[info\]\s+Dixit\s+\d+\.\d+\.\d+,/);
    await vscode.page.locator('.part.panel .monaco-editor.focused').waitFor();
    await vscode.command('View: Toggle Panel Visibility');
  });
});

describe('a window that has just opened', () => {
  let workspace: string;
  let vscode: Workbench;
  before(async () => {
    workspace = mkdtempSync(path.join(os.tmpdir(), 'dixit-ui-'));
    writeFileSync(
      path.join(workspace, 'draft.md'),
      'La maire de Lens, Jeanne Dupont, a déclaré que l’été serait chaud.\n',
    );
    vscode = await openWorkbench({ extension: root, workspace, file: 'draft.md' });
  });
  after(async () => {
    await vscode.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('gives the keys to the Claims view, which does not ask for an article before it knows whether there is one', async () => {
    await vscode.openActivity('Dixit');
    await vscode.treeRows('Claims', (rows) => rows.length === 2);
    await vscode.page.keyboard.press('Home');
    const focused = vscode.rowsOf('Claims').and(vscode.page.locator('.focused'));
    await focused.filter({ hasText: 'Jeanne Dupont' }).waitFor({ timeout: 3000 });
  });
});
