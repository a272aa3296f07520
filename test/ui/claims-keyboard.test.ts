import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settled, until } from '../host/retry';
import { openDraft, sharedWorkbench, type SharedWorkbench } from './support/workbench';

const TEXT = `# Le marché couvert

La maire de Lens, Jeanne Dupont, a déclaré que le marché rouvrirait en mai. « Les travaux sont finis », a-t-elle ajouté.

Le libraire Paul Morel a affirmé que les loyers doubleraient. Il a prévenu que trois boutiques fermeraient.
`;

describe('verifying down the list, by keyboard', () => {
  let shared: SharedWorkbench;

  /** Rows as words, with the focus marked, once they are `enough` and at rest. */
  async function rows(enough: (found: readonly string[]) => boolean): Promise<readonly string[]> {
    const { vscode } = shared;
    const read = (): Promise<string[]> =>
      vscode.rowsOf('Claims').evaluateAll((elements) =>
        elements.map((row) => {
          const checked = row.querySelector('[role=checkbox]')?.ariaChecked === 'true' ? ' ✓' : '';
          const focused = row.classList.contains('focused') ? ' ←' : '';
          return `${row.querySelector('.label-name')?.textContent ?? ''}${checked}${focused}`;
        }),
      );
    return until(read, enough);
  }

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await shared.vscode.page.keyboard.press(key);
      await shared.vscode.page.waitForTimeout(200);
    }
  }

  async function group(by: string): Promise<void> {
    const { vscode } = shared;
    await vscode.command('Dixit: Group Claims…');
    await vscode.page.locator('.quick-input-widget .monaco-list-row', { hasText: by }).click();
    await vscode.treeRows('Claims', (found) => found.length > 3);
  }

  before(async () => {
    shared = await sharedWorkbench({ settings: { 'dixit.author': 'A. M.', 'dixit.views.followCursor': false } });
  });

  it('keeps the focus on the row whose record begins, so that the next key means the next row', async () => {
    await openDraft(shared, 'market-1.md', TEXT);
    await shared.vscode.openActivity('Dixit');
    await group('In order of the text');
    await press('Home', 'Space');
    await rows((found) => /✓ ←/.test(found[0] ?? ''));
    await press('ArrowDown', 'Space');
    assert.deepEqual(await rows((found) => /✓ ←/.test(found[1] ?? '')), [
      'le marché rouvrirait en mai ✓',
      '« Les travaux sont finis » ✓ ←',
      'les loyers doubleraient',
      'trois boutiques fermeraient',
    ]);
    await press('Control+z');
    assert.equal((await rows((found) => !/✓/.test(found[1] ?? '')))[1], '« Les travaux sont finis » ←');
  });

  it('puts it on the next row where the grouping takes the ticked one away', async () => {
    await openDraft(shared, 'market-2.md', TEXT);
    await group('By status');
    await press('Home', 'ArrowDown', 'ArrowDown', 'Space');
    assert.deepEqual(await rows((found) => found.includes('les loyers doubleraient ←')), [
      'To verify',
      'le marché rouvrirait en mai',
      'les loyers doubleraient ←',
      'trois boutiques fermeraient',
      'Checked',
      '« Les travaux sont finis » ✓',
    ]);
    await group('By speaker');
  });

  it('puts it there also where a command on the row takes it away, in a filtered list too', async () => {
    const { vscode } = shared;
    await openDraft(shared, 'market-8.md', TEXT);
    await group('By status');
    await press('Home', 'ArrowDown', 'ArrowDown', 'Control+Shift+F7');
    assert.ok(
      (await rows((found) => found.includes('les loyers doubleraient ←'))).includes('les loyers doubleraient ←'),
    );
    await vscode.command('Dixit: Filter Claims…');
    await vscode.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Not verified' }).click();
    await vscode.page.keyboard.press('Enter');
    await vscode.treeRows('Claims', (found) => found.length === 4);
    await press('Home', 'ArrowDown', 'ArrowDown', 'Shift+F10', 'ArrowDown', 'ArrowDown', 'Enter');
    await vscode.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Waived' }).click();
    assert.deepEqual(await rows((found) => found.includes('trois boutiques fermeraient ←')), [
      'To verify',
      'le marché rouvrirait en mai',
      'trois boutiques fermeraient ←',
    ]);
    await vscode.command('Dixit: Clear Filter');
    await group('By speaker');
  });

  it('ticks what somebody quick asks for, and writes nothing into the article', async () => {
    await openDraft(shared, 'market-3.md', TEXT);
    await group('In order of the text');
    await press('Home');
    const { keyboard } = shared.vscode.page;
    for (let i = 0; i < 4; i++) {
      await keyboard.press('Space');
      await keyboard.press('ArrowDown');
    }
    assert.deepEqual(await rows((found) => found.every((row) => row.includes('✓'))), [
      'le marché rouvrirait en mai ✓',
      '« Les travaux sont finis » ✓',
      'les loyers doubleraient ✓',
      'trois boutiques fermeraient ✓ ←',
    ]);
    assert.equal(await shared.vscode.page.locator('.tab.active.dirty').count(), 0);
    await group('By speaker');
  });

  it('ticks all rows that are selected, and clears them, with one key', async () => {
    await openDraft(shared, 'market-6.md', TEXT);
    await group('In order of the text');
    await press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Space');
    const ticks = (found: readonly string[]): number => found.filter((row) => row.includes('✓')).length;
    assert.equal(ticks(await rows((found) => ticks(found) === 2)), 2);
    await press('Space');
    assert.equal(ticks(await rows((found) => ticks(found) === 0)), 0);
    await press('Control+z');
    assert.equal(ticks(await rows((found) => ticks(found) === 2)), 2, 'they are one change');
    await press('Control+z');
    await rows((found) => ticks(found) === 0);
    await press('Control+Shift+F7');
    assert.equal(ticks(await rows((found) => ticks(found) === 2)), 2, 'the key of the text does what Space does');
    await group('By speaker');
  });

  it('sets one status for rows that are selected with a heading between them, and for all below a heading', async () => {
    const { vscode } = shared;
    await openDraft(shared, 'market-9.md', TEXT);
    await group('By speaker');
    const pickStatus = async (count: string, status: string, ...keys: readonly string[]): Promise<void> => {
      await press(...keys);
      await vscode.page.locator('.quick-input-title', { hasText: `Status of ${count} claims` }).waitFor();
      await vscode.page.locator('.quick-input-widget .monaco-list-row', { hasText: status }).first().click();
    };
    await press('Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await pickStatus('2', 'Waived', 'Control+F10');
    const states = (): Promise<readonly string[]> =>
      vscode.treeRows('Claims').then((found) => found.map(({ ariaLabel }) => ariaLabel.replace(/,.*/, '')));
    assert.deepEqual(await settled(states, (found) => found.includes('Waived')), [
      'Jeanne Dupont',
      'Not annotated',
      'Waived',
      'Paul Morel',
      'Waived',
      'Not annotated',
    ]);
    await press('Home');
    await pickStatus('2', 'Not checkable', 'Shift+F10', 'ArrowDown', 'Enter');
    assert.deepEqual((await settled(states, (found) => found.includes('Not checkable'))).slice(0, 3), [
      'Jeanne Dupont',
      'Not checkable',
      'Not checkable',
    ]);
  });

  it('shows a row that is clicked or selected in the text and keeps the keys, which Enter takes there', async () => {
    const { vscode } = shared;
    await openDraft(shared, 'market-7.md', TEXT);
    const keysGoToText = (): Promise<boolean> =>
      vscode.page
        .locator('.monaco-editor.focused')
        .count()
        .then((count) => count > 0);
    await group('By speaker');
    await vscode.treeRows('Claims', (found) => found.length === 6);
    await vscode.rowsOf('Claims').nth(1).click();
    await vscode.page.locator('.statusbar', { hasText: '(27 selected)' }).waitFor();
    assert.equal(await keysGoToText(), false);
    await press('ArrowDown', 'Enter');
    await vscode.page.locator('.monaco-editor.focused').waitFor();
    await vscode.page.locator('.statusbar', { hasText: '(26 selected)' }).waitFor();
    assert.equal(await vscode.page.locator('.tab.active.dirty').count(), 0);
  });

  it('keeps the keys in the questions on a row whose record begins, and gives them back to the row', async () => {
    const { vscode } = shared;
    await openDraft(shared, 'market-10.md', TEXT);
    await vscode.treeRows('Claims', (found) => found.length === 6);
    const asked = (placeholder: RegExp): Promise<void> => vscode.page.getByPlaceholder(placeholder).waitFor();
    const source = (): Promise<string> => vscode.page.getByPlaceholder(/paste an address/).inputValue();
    await vscode.rowsOf('Claims').nth(1).click();
    await press('Control+F7');
    await asked(/Who says it/);
    await press('Enter');
    await asked(/paste an address/);
    await vscode.page.keyboard.type('the minutes', { delay: 20 });
    assert.equal(await settled(source, (typed) => typed === 'the minutes'), 'the minutes');
    await press('Escape', 'ArrowDown');
    const now = await rows((found) => /←/.test(found[2] ?? ''));
    assert.match(now[2] ?? '', /^« Les travaux sont finis » ←$/);
  });

  it('keeps what is typed between two questions out of the article', async () => {
    const { vscode } = shared;
    await openDraft(shared, 'market-11.md', TEXT);
    await vscode.treeRows('Claims', (found) => found.length === 6);
    await vscode.goTo(3, 50);
    await vscode.type(''); // the text has the keys
    await press('Control+F10');
    await vscode.page.getByPlaceholder('Status').waitFor();
    await vscode.page.keyboard.press('Enter');
    for (const key of 'stand') await vscode.page.keyboard.press(key);
    await vscode.page.getByPlaceholder('Verdict').waitFor();
    await vscode.page.waitForTimeout(300);
    await press('Escape');
    assert.equal(await vscode.page.locator('.tab.active.dirty').count(), 0);
  });

  it('puts it on the next speaker where the filter takes the last claim of one away', async () => {
    const { vscode } = shared;
    await openDraft(shared, 'market-5.md', TEXT);
    await vscode.treeRows('Claims', (found) => found.length === 6);
    await vscode.command('Dixit: Filter Claims…');
    await vscode.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Not verified' }).click();
    await vscode.page.keyboard.press('Enter');
    await vscode.treeRows('Claims', (found) => found.length === 6);
    await press('Home', 'ArrowDown', 'Space');
    await rows((found) => found.includes('« Les travaux sont finis » ←'));
    await press('Space');
    assert.deepEqual(await rows((found) => found.includes('les loyers doubleraient ←')), [
      'Paul Morel',
      'les loyers doubleraient ←',
      'trois boutiques fermeraient',
    ]);
    await vscode.command('Dixit: Clear Filter');
  });

  it('shows no tick that is no longer known, once the claims file cannot be read', async () => {
    const ticks = (): Promise<readonly (boolean | null)[]> =>
      shared.vscode
        .treeRows('Claims')
        .then((found) => found.filter(({ level }) => level === 2).map((row) => row.checked));
    await openDraft(shared, 'market-4.md', TEXT);
    await shared.vscode.treeRows('Claims');
    await press('Home', 'ArrowDown', 'Space');
    await rows((found) => found.some((row) => row.includes('✓')));
    writeFileSync(path.join(shared.workspace, 'market-4.claims.json'), '<<<<<<< HEAD\n');
    await rows((found) => !found.some((row) => row.includes('✓')));
    assert.deepEqual(await ticks(), [null, null, null, null]);
    rmSync(path.join(shared.workspace, 'market-4.claims.json'));
    await shared.vscode.treeRows('Claims', (found) => found.some(({ checked }) => checked === false));
    assert.deepEqual(await ticks(), [false, false, false, false]);
  });
});
