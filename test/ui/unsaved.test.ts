import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimsFile } from '../../src/core/records/types';
import { retry, settled } from '../host/retry';
import { sharedWorkbench, type SharedWorkbench } from './support/workbench';

describe('an article that was never saved', () => {
  let shared: SharedWorkbench;
  before(async () => {
    shared = await sharedWorkbench({ settings: { 'dixit.author': 'A. M.', 'files.defaultLanguage': 'markdown' } });
  });

  it('is saved where a person says, and what was asked for is done at once', async () => {
    const { vscode, workspace } = shared;
    const { page } = vscode;
    await vscode.command('File: New Untitled Text File');
    await vscode.type('Jeanne Martin said that the bridge would open in May.');
    await vscode.openActivity('Dixit');
    await vscode.treeRows('Claims', (rows) => rows.length === 2);
    await vscode.goTo(1, 30);
    await vscode.command('Dixit: Annotate Claim…');
    await page.getByRole('button', { name: 'Save Article…' }).click();
    const name = page.locator('.quick-input-widget input[type=text]:visible');
    // The dialog fills in a name of its own, after a while.
    await settled(
      () => name.inputValue(),
      (value) => value.includes('/'),
    );
    const file = path.join(workspace, 'bridge.md');
    await name.fill(file);
    await settled(
      () => name.inputValue(),
      (value) => value === file,
    );
    await page.keyboard.press('Enter');
    await page.locator('.tab.active[data-resource-name="bridge.md"]').waitFor();
    await page.getByPlaceholder(/Who says it/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByPlaceholder(/paste an address/).waitFor();
    await page.keyboard.press('Escape');
    await retry(async () => {
      const records = JSON.parse(readFileSync(path.join(workspace, 'bridge.claims.json'), 'utf8')) as ClaimsFile;
      assert.deepEqual([records.claims.length, records.claims[0]?.said?.by], [1, 'Jeanne Martin']);
    }, 10_000);
  });
});
