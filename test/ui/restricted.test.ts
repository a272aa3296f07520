import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench';
import { root } from './support/workbench';

const DRAFT = 'La maire de Lens, Jeanne Dupont, a déclaré que l’été serait chaud.\n';

describe('a folder that nobody has trusted yet', () => {
  let workspace: string;
  let vscode: Workbench;
  before(async () => {
    workspace = mkdtempSync(path.join(os.tmpdir(), 'dixit-ui-'));
    writeFileSync(path.join(workspace, 'draft.md'), DRAFT);
    vscode = await openWorkbench({ extension: root, workspace, file: 'draft.md', restricted: true });
  });
  after(async () => {
    await vscode.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('is read as any other, and its French is not framed letter by letter', async () => {
    await vscode.openActivity('Dixit');
    const rows = await vscode.treeRows('Claims');
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Jeanne Dupont', 'l’été serait chaud'],
    );
    // An editor that was there before VS Code read the extension's manifest keeps its frames on a slow machine.
    await vscode.command('View: Close Editor');
    await vscode.openFile('draft.md');
    await vscode.treeRows('Claims');
    assert.equal(await vscode.page.locator('.unicode-highlight').count(), 0);
  });

  it('is told, when somebody asks for it, that nothing is looked up from there', async () => {
    await vscode.command('Dixit: Look Up Actor in Wikidata…');
    const [message] = await vscode.notifications();
    assert.match(message ?? '', /off in restricted mode/);
    await vscode.page.getByRole('button', { name: 'Manage Workspace Trust' }).waitFor();
  });
});
