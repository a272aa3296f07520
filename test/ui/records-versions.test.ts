import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimsFile } from '../../src/core/records/types';
import { until } from '../host/retry';
import { openDraft, picture, sharedWorkbench, type SharedWorkbench } from './support/workbench';

const TEXT = `# Le pont

La maire a déclaré que le pont de la gare rouvrirait lundi. Le préfet a promis que le bac resterait gratuit.
`;
const WORDS = 'le pont de la gare rouvrirait lundi';
const record: ClaimsFile['claims'][number] = {
  id: 'c-00000001',
  kind: 'indirect',
  target: { exact: WORDS, prefix: 'La maire a déclaré que ', suffix: '. Le préfet a promis que le bac' },
  basis: 'on-record',
  sources: [],
  check: { status: 'checked', verdict: 'confirmed', words: WORDS, by: 'A. M.', on: '2025-07-22' },
};
const RECORDS: ClaimsFile = {
  version: 1,
  article: { id: 'a-00000000', file: 'versions.md' },
  claims: [
    record,
    {
      ...record,
      id: 'c-00000002',
      conflictOf: record.id,
      sources: [{ type: 'document', title: 'Arrêté du 20 juillet' }],
      check: { ...record.check, verdict: 'outdated', by: 'M. B.' },
    },
  ],
};

describe('a record that two people changed, in a real browser', () => {
  let shared: SharedWorkbench;
  const at = (): string => path.join(shared.workspace, 'versions.claims.json');

  before(async () => {
    shared = await sharedWorkbench({ settings: { 'dixit.author': 'A. M.' }, width: 1400, height: 860 });
    writeFileSync(at(), `${JSON.stringify(RECORDS, null, 2)}\n`);
    await openDraft(shared, 'versions.md', TEXT);
    await shared.vscode.openActivity('Dixit');
  });

  it('is two rows, and the card says what differs', async () => {
    const { vscode } = shared;
    const rows = await vscode.treeRows('Claims', (found) =>
      found.some(({ ariaLabel }) => /second version/.test(ariaLabel)),
    );
    assert.ok(
      rows.some(({ ariaLabel }) => /Checked: outdated, second version/.test(ariaLabel)),
      rows.map(({ ariaLabel }) => ariaLabel).join(' | '),
    );
    const hover = await vscode.hoverOn('rouvrirait');
    await picture(shared, 'versions-1-card');
    assert.match(hover, /Second version: Checked: outdated \(M\. B\., /);
    assert.match(hover, /differ in: sources, status/);
    assert.match(hover, /Keep first · Keep second · Keep both/);
  });

  it('is settled by a quick fix', async () => {
    const { vscode } = shared;
    await vscode.goTo(3, TEXT.split('\n')[2]?.indexOf('gare') ?? 1);
    await vscode.page.keyboard.press('Control+.');
    const focused = vscode.page.locator('.action-widget .monaco-list-row.focused');
    await focused.waitFor();
    await picture(shared, 'versions-2-fixes');
    for (let tries = 0; tries < 9 && !(await focused.innerText()).includes('Keep the second version'); tries++)
      await vscode.page.keyboard.press('ArrowDown');
    await vscode.page.keyboard.press('Enter');
    const left = (): ClaimsFile['claims'] => {
      try {
        return (JSON.parse(readFileSync(at(), 'utf8')) as ClaimsFile).claims;
      } catch {
        return []; // it is being replaced
      }
    };
    await until(left, (found) => found.length === 1);
    assert.deepEqual(
      left().map(({ id, check, conflictOf }) => [id, check?.verdict, conflictOf]),
      [['c-00000001', 'outdated', undefined]],
    );
  });
});
