import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimsFile } from '../../src/core/records/types';
import { until } from '../host/retry';
import { openDraft, picture, sharedWorkbench, type SharedWorkbench } from './support/workbench';

const NAME = 'settle';
const TEXT = `# Le conseil

## Le budget

Le maire, Paul Durand, a déclaré que la ville « ne lèvera pas d’impôt » cette année.

Le budget voté par le conseil municipal atteint douze millions et demi d’euros pour les trois prochaines années.
`;

/** Records by hand: one whose passage is gone, one whose words were changed so much that its place is a suggestion. */
const RECORDS = {
  version: 1,
  article: { id: 'a-00000000', file: `${NAME}.md`, language: 'fr' },
  claims: [
    {
      id: 'c-00000001',
      kind: 'direct',
      target: { exact: 'ne lèvera pas d’impôt', prefix: 'a déclaré que la ville « ', suffix: ' » cette année.' },
      said: { by: 'Paul Durand', as: 'maire', on: '2025-07-20' },
      basis: 'on-record',
      sources: [
        {
          type: 'news',
          rank: 'primary',
          title: 'Compte rendu du conseil',
          url: 'https://example.org/conseil',
          quote: 'La ville ne lèvera pas de nouvel impôt.',
        },
      ],
      check: { status: 'open', verdict: null },
      thread: [{ by: 'A. M.', on: '2025-07-21', text: 'Demander l’enregistrement à la mairie.' }],
    },
    {
      id: 'c-00000002',
      kind: 'statement',
      target: {
        exact:
          'Le budget adopté par le conseil municipal atteint onze millions et demi d’euros pour les deux prochaines années',
        prefix: ' » cette année.\n\n',
        suffix: '.',
      },
    },
    {
      id: 'c-00000003',
      kind: 'statement',
      target: {
        exact: 'La piscine rouvrira en septembre 2026',
        prefix: 'Enfin, ',
        suffix: '.',
        section: 'Les travaux',
      },
      sources: [{ type: 'document', title: 'Délibération 12' }],
      check: { status: 'open', verdict: null },
    },
  ],
};

describe('settling what is left of records, in a real browser', () => {
  let shared: SharedWorkbench;
  const at = (): string => path.join(shared.workspace, `${NAME}.claims.json`);
  /** Null also at the moment when the file is being replaced. */
  const text = (): string | null => {
    try {
      return readFileSync(at(), 'utf8');
    } catch {
      return null;
    }
  };
  const file = (): ClaimsFile | null => JSON.parse(text() ?? 'null') as ClaimsFile | null;
  const ids = (): string[] => file()?.claims.map(({ id }) => id) ?? [];
  const press = (key: string): Promise<void> => shared.vscode.page.keyboard.press(key);

  before(async () => {
    shared = await sharedWorkbench({ settings: { 'dixit.author': 'A. M.' }, width: 1400, height: 860 });
    writeFileSync(at(), `${JSON.stringify(RECORDS, null, 2)}\n`);
    await openDraft(shared, `${NAME}.md`, TEXT);
    await shared.vscode.openActivity('Dixit');
  });

  it('lists the lost record first and the suggested one with a question mark', async () => {
    const rows = await shared.vscode.treeRows('Claims', (found) => found.length > 4);
    await picture(shared, 'settle-1-tree');
    assert.match(rows[0]?.label ?? '', /Lost passages/);
    assert.match(rows[1]?.ariaLabel ?? '', /lost passage.*La piscine/);
    assert.ok(
      rows.some(({ ariaLabel }) => /place suggested.*Le budget adopté/.test(ariaLabel)),
      rows.map(({ ariaLabel }) => ariaLabel).join(' | '),
    );
  });

  it('compares the quotation with its source in the card, and shows the host before it opens anything', async () => {
    const { vscode } = shared;
    const hover = await vscode.hoverOn('lèvera pas');
    await picture(shared, 'settle-2-card');
    assert.match(hover, /example\.org/);
    assert.match(hover, /Compared with the source/);
    assert.match(hover, /Demander l’enregistrement/);
    await vscode.page.locator('.monaco-hover a', { hasText: 'example.org' }).first().click();
    const dialog = vscode.page.locator('.monaco-dialog-box');
    await dialog.waitFor({ timeout: 10_000 });
    await picture(shared, 'settle-3-host');
    assert.match(await dialog.innerText(), /example\.org/);
    await press('Escape');
  });

  it('accepts a suggested place from the text', async () => {
    const { vscode } = shared;
    await vscode.goTo(7, 30);
    await press('Control+.');
    await vscode.page.locator('.action-widget').waitFor({ timeout: 10_000 });
    await picture(shared, 'settle-4-suggested');
    await press('Enter'); // the first one: the record belongs here
    await until(() => file()?.claims[1]?.target.exact.startsWith('Le budget voté') ?? false);
    assert.match(file()?.claims.find(({ id }) => id === 'c-00000002')?.target.exact ?? '', /^Le budget voté/);
  });

  it('deletes a record only after a question, and brings it back by undo in the view', async () => {
    const { vscode } = shared;
    await vscode.treeRows('Claims', (found) => /Lost passages/.test(found[0]?.label ?? ''));
    // The row with the focus is meant, not the claim at the cursor and not an older selection.
    await press('Home');
    await press('ArrowDown');
    await press('Delete');
    const dialog = vscode.page.locator('.monaco-dialog-box');
    await dialog.waitFor({ timeout: 10_000 });
    await picture(shared, 'settle-5-delete');
    assert.match(await dialog.innerText(), /La piscine/);
    assert.ok(ids().includes('c-00000003'));
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await until(() => !ids().includes('c-00000003'));
    assert.deepEqual(ids().includes('c-00000003'), false);
    await vscode.treeRows('Claims', (found) => !/Lost passages/.test(found[0]?.label ?? ''));
    await press('Control+z');
    await until(() => ids().includes('c-00000003'));
    assert.ok(ids().includes('c-00000003'));
  });

  it('says where a claims file is broken, leaves it alone, and restores the last good copy on request', async () => {
    const { vscode } = shared;
    const good = readFileSync(at(), 'utf8');
    const broken = good.replace('"claims": [', '<<<<<<< HEAD\n  "claims": [\n=======\n  "claims": [\n>>>>>>> other');
    writeFileSync(at(), broken);
    const problems = await vscode.problems((rows) => rows.some(({ file: name }) => name.endsWith('.claims.json')));
    await picture(shared, 'settle-6-broken');
    const problem = problems.find(({ file: name }) => name.endsWith('.claims.json'));
    assert.match(problem?.message ?? '', /two versions/);
    assert.equal(readFileSync(at(), 'utf8'), broken);
    await vscode.openFile(`${NAME}.md`);
    await vscode.command('Dixit: Restore Last Readable Claims File…');
    const dialog = vscode.page.locator('.monaco-dialog-box');
    await dialog.waitFor({ timeout: 10_000 });
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await until(() => text() === good);
    assert.equal(text(), good);
  });

  it('joins the two versions that git left in a claims file, and keeps what both say', async () => {
    const { vscode } = shared;
    const good = readFileSync(at(), 'utf8');
    const one = good.replace(/"status": "(?:checked|open)"/, '"status": "waived"');
    const two = good.replace(/"status": "(?:checked|open)"/, '"status": "not-checkable"');
    assert.notEqual(one, good);
    writeFileSync(at(), `<<<<<<< HEAD\n${one}=======\n${two}>>>>>>> other\n`);
    await vscode.openFile(`${NAME}.md`);
    await vscode.command('Dixit: Join Versions of Claims File');
    await until(() => /conflictOf/.test(text() ?? ''));
    assert.match(text() ?? '', /"status": "waived"/);
    assert.match(text() ?? '', /"status": "not-checkable"/);
    assert.doesNotMatch(text() ?? '', /^[<=>]{7}/m);
    await picture(shared, 'settle-7-joined');
  });
});
