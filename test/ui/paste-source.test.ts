import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimsFile } from '../../src/core/records/types';
import { until } from '../host/retry';
import { openDraft, picture, sharedWorkbench, type SharedWorkbench } from './support/workbench';

const ADDRESS = 'https://example.org/read-out';
const CLAIM = 'Jens Stoltenberg, secrétaire général de l’OTAN, a affirmé que l’Europe trouverait les fonds.';
const TEXT = `${ADDRESS}\n\n${CLAIM}\n`;

describe('an address pasted over a claim, in the editor', () => {
  let shared: SharedWorkbench;
  const claims = (): string => path.join(shared.workspace, 'collage.claims.json');
  const press = (key: string): Promise<void> => shared.vscode.page.keyboard.press(key);
  const lines = async (): Promise<string> =>
    (await shared.vscode.page.locator('.view-lines').first().innerText()).replace(/\u00a0/g, ' ');

  before(async () => {
    shared = await sharedWorkbench({ settings: { 'dixit.author': 'A. M.' } });
    await openDraft(shared, 'collage.md', TEXT);
    await shared.vscode.openActivity('Dixit');
    await shared.vscode.treeRows('Claims', (rows) => rows.length > 1);
  });

  it('is pasted as ever, and becomes a source when a person chooses that', async () => {
    const { vscode } = shared;
    await vscode.goTo(1, 1);
    await press('Shift+End');
    await press('Control+C');
    await vscode.goTo(3, CLAIM.indexOf('les fonds') + 1);
    await press('Control+Shift+ArrowRight');
    await press('Control+V');
    const widget = vscode.page.locator('.post-edit-widget');
    await widget.waitFor();
    assert.ok((await lines()).split(ADDRESS).length > 2, await lines());
    assert.ok(!existsSync(claims()));
    await picture(shared, 'paste-1-offered');

    await press('Control+.');
    const focused = vscode.page.locator('.action-widget .monaco-list-row.focused');
    await focused.waitFor();
    for (let tries = 0; tries < 5 && !(await focused.innerText()).includes('Add as Source'); tries++)
      await press('ArrowDown');
    await press('Enter');
    await until(() => existsSync(claims()));
    const file = JSON.parse(readFileSync(claims(), 'utf8')) as ClaimsFile;
    assert.deepEqual(
      file.claims.map(({ sources }) => sources?.map(({ url }) => url)),
      [[ADDRESS]],
    );
    assert.match(await lines(), /trouverait les\s+fonds\./);
    await picture(shared, 'paste-2-source');
  });
});
