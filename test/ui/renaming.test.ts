import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { retry, until } from '../host/retry';
import { openDraft, sharedWorkbench, type SharedWorkbench } from './support/workbench';

describe('an article that is renamed in the explorer', () => {
  let shared: SharedWorkbench;
  const has = (name: string): boolean => existsSync(path.join(shared.workspace, name));

  before(async () => {
    shared = await sharedWorkbench({ settings: { 'dixit.author': 'A. M.' } });
    await openDraft(shared, 'nom-provisoire.md', '« Sans eau, rien ne pousse », a dit Hélène Morvan, maraîchère.\n');
    await shared.vscode.goTo(1, 10);
    await shared.vscode.command('Dixit: Mark as Checked');
    await until(() => has('nom-provisoire.claims.json'));
    assert.ok(has('nom-provisoire.claims.json'));
  });

  it('takes its claims file along without a question, and back when that is undone', async () => {
    const { vscode } = shared;
    const { page } = vscode;
    await vscode.command('File: Reveal Active File in Explorer View');
    const rows = page.locator('.explorer-folders-view .monaco-list-row');
    await rows.filter({ hasText: 'nom-provisoire.claims.json' }).waitFor();
    const input = page.locator('.explorer-folders-view input');
    // The list may be drawn anew, for the file that has come into it, which ends the renaming.
    await retry(async () => {
      await rows.filter({ hasText: 'nom-provisoire.md' }).click({ timeout: 2000 });
      await page.keyboard.press('F2');
      await input.fill('nom-definitif.md', { timeout: 1000 });
      await page.keyboard.press('Enter');
    }, 10_000);
    await until(() => has('nom-definitif.claims.json') || page.locator('.monaco-dialog-box').isVisible());
    assert.equal(await page.locator('.monaco-dialog-box').count(), 0);
    const records = (name: string): string => readFileSync(path.join(shared.workspace, name), 'utf8');
    await retry(async () => assert.match(records('nom-definitif.claims.json'), /"file": "nom-definitif.md"/), 10_000);
    assert.equal(has('nom-provisoire.claims.json'), false);

    await rows.filter({ hasText: 'nom-definitif.md' }).click();
    await page.keyboard.press('Control+Z');
    await until(() => has('nom-provisoire.claims.json'));
    assert.deepEqual([has('nom-provisoire.md'), has('nom-provisoire.claims.json')], [true, true]);
    assert.deepEqual([has('nom-definitif.md'), has('nom-definitif.claims.json')], [false, false]);
  });
});
