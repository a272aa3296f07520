import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../host/retry';
import { openDraft, picture, root, sharedWorkbench, type SharedWorkbench } from './support/workbench';

const ARTICLE = readFileSync(path.join(root, 'samples/otan.md'), 'utf8');

for (const language of [undefined, 'fr'] as const) {
  const inWords = <T>(english: T, french: T): T => (language === 'fr' ? french : english);
  const name = inWords('dated.md', 'datee.md');

  describe(`actors and their roles, by keyboard${language ? ', in French' : ''}`, () => {
    let shared: SharedWorkbench;
    /** Empty at the moment when the file is being written. */
    const saved = async (): Promise<string> => {
      await shared.vscode.page.keyboard.press('Control+S');
      return readFileSync(path.join(shared.workspace, name), 'utf8');
    };

    before(async () => {
      shared = await sharedWorkbench({ width: 1400, height: 860, ...(language && { language }) });
      await openDraft(shared, name, `---\ndate: 2025-07-21\n---\n\n${ARTICLE}\n`);
    });

    it('lists in the Problems panel who did not hold which post, and who did', async () => {
      const { vscode } = shared;
      const rows = await vscode.problems(
        (found) => found.filter(({ file, code }) => file === name && /role|modifier/.test(code)).length > 2,
      );
      const about = rows.filter(({ file, code }) => file === name && /role|modifier/.test(code ?? ''));
      assert.equal(about.length, 3, JSON.stringify(rows));
      assert.match(about[0]?.message ?? '', /Mark Rutte/);
      assert.match(about[2]?.message ?? '', /Sean Parnell/);
      await picture(shared, `actors-problems${language ?? ''}`);
      await vscode.page.keyboard.press('Control+J');
    });

    it('tells on the card of an actor which posts were held when', async () => {
      const { vscode } = shared;
      await vscode.openFile(name);
      const card = await vscode.hoverOn('secrétaire général');
      assert.match(card, /Mark Rutte/);
      assert.match(card, inWords(/1 October 2014 – 1 October 2024/, /1er octobre 2014 – 1er octobre 2024/));
      await picture(shared, `actors-card${language ?? ''}`);
      await vscode.page.mouse.move(2, 2);
      await vscode.page.keyboard.press('Escape');
    });

    it('shows in the Actors view the warning first, and the post at the article’s date', async () => {
      const { vscode } = shared;
      const view = inWords('Actors', 'Acteurs');
      await vscode.openActivity('Dixit');
      const rows = await vscode.treeRows(view, (found) => found.some(({ label }) => label === 'Sergueï Lavrov'));
      assert.equal(rows[0]?.label, 'Jens Stoltenberg');
      assert.equal(rows[1]?.label, 'Donald Trump');
      // Below his name: the finding, the printed role, the mentions, the registry entry.
      const down = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'];
      for (const key of ['Home', 'ArrowDown', 'ArrowRight', ...down, 'ArrowRight', 'ArrowDown']) {
        await vscode.page.keyboard.press(key);
        await vscode.page.waitForTimeout(150);
      }
      const open = await vscode.treeRows(view, (found) =>
        found.some(({ description }) => /at the article|à la date de l’article/.test(description ?? '')),
      );
      assert.ok(
        open.some(
          ({ label, description }) =>
            label === 'président américain' &&
            inWords(/^since 20 January 2025 · at/, /^depuis le 20 janvier 2025 · à/).test(description ?? ''),
        ),
        JSON.stringify(open),
      );
      await picture(shared, `actors-view${language ?? ''}`);
    });

    it('mends the modifier from the light bulb', async () => {
      const { vscode } = shared;
      const { page } = vscode;
      await vscode.openFile(name);
      const line = 1 + (await saved()).split('\n').findIndex((text) => text.includes('ancien président'));
      const column = 1 + ((await saved()).split('\n')[line - 1] ?? '').indexOf('ancien président');
      await vscode.goTo(line, column + 2);
      await page.keyboard.press('Control+.');
      const menu = page.locator('.action-widget');
      await menu
        .getByText(inWords(/Write “le président américain”/, /Écrire «\s*le président américain\s*»/))
        .waitFor();
      await picture(shared, `actors-fixes${language ?? ''}`);
      await page.keyboard.press('Enter');
      const text = await until(saved, (found) => found !== '' && !found.includes('ancien président'));
      assert.match(text, /conjointe avec le président américain Donald Trump/);
    });

    it('renames an actor in the whole article with F2', async () => {
      const { vscode } = shared;
      const { page } = vscode;
      const text = await saved();
      const line = 1 + text.split('\n').findIndex((one) => one.includes('Jens Stoltenberg'));
      const column = 1 + (text.split('\n')[line - 1] ?? '').indexOf('Jens Stoltenberg');
      await vscode.goTo(line, column + 2);
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      await picture(shared, `actors-rename${language ?? ''}`);
      await box.fill('Mark Rutte');
      await page.keyboard.press('Enter');
      const after = await until(saved, (found) => found !== '' && !found.includes('Stoltenberg'));
      assert.match(after, /l’OTAN, Mark Rutte, a exhorté/);
      assert.match(after, /\nRutte a affirmé/);
    });

    it('asks who holds a post, step by step, and writes the registry', async () => {
      const { vscode } = shared;
      const { page } = vscode;
      const draft = inWords('mayor.md', 'maire.md');
      await openDraft(shared, draft, 'La maire de Lens, Jeanne Dupont, a déclaré que l’usine fermerait.\n');
      await vscode.goTo(1, 22);
      await vscode.command(inWords('Dixit: Add to Actor Registry…', 'Dixit: Ajouter au registre des acteurs…'));
      const input = page.locator('.quick-input-widget input[type=text]:visible');
      const next = async (hint: RegExp): Promise<void> => {
        await until(
          () =>
            page
              .locator('.quick-input-widget')
              .innerText()
              .catch(() => ''),
          (text) => hint.test(text),
        );
        await page.waitForTimeout(200);
      };
      await next(inWords(/Full name/, /Nom complet/));
      assert.equal(await input.inputValue(), 'Jeanne Dupont');
      await page.keyboard.press('Enter');
      await next(inWords(/new post, as printed/, /nouvelle fonction/));
      await picture(shared, `actors-add${language ?? ''}`);
      await page.keyboard.press('Enter');
      await next(inWords(/post since/, /Début de fonction/));
      await page.keyboard.type('2020-05');
      await page.keyboard.press('Enter');
      await next(inWords(/post until/, /Fin de fonction/));
      await page.keyboard.press('Enter');
      const file = path.join(shared.workspace, '.dixit', 'actors.json');
      const text = await until(
        () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
        (found) => found !== '',
      );
      assert.match(text, /"id": "jeanne-dupont"/);
      assert.match(text, /"from": "2020-05"/);
    });

    it('takes a post that is neither printed nor known, as it is typed', async () => {
      const { vscode } = shared;
      const { page } = vscode;
      await vscode.openFile(inWords('mayor.md', 'maire.md'));
      await vscode.goTo(1, 22);
      await vscode.command(inWords('Dixit: Add to Actor Registry…', 'Dixit: Ajouter au registre des acteurs…'));
      const widget = page.locator('.quick-input-widget');
      const next = (hint: RegExp): Promise<string> =>
        until(
          () => widget.innerText().catch(() => ''),
          (text) => hint.test(text),
        );
      await next(/NATO|OTAN/);
      await page.keyboard.type('sénatrice du Nord', { delay: 5 });
      await widget.locator('.monaco-list-row', { hasText: inWords('new post', 'nouvelle fonction') }).waitFor();
      await page.keyboard.press('Enter');
      await next(inWords(/post since/, /Début de fonction/));
      await page.keyboard.press('Enter');
      await next(inWords(/post until/, /Fin de fonction/));
      await page.keyboard.press('Enter');
      const file = path.join(shared.workspace, '.dixit', 'actors.json');
      const text = await until(
        () => (existsSync(file) ? readFileSync(file, 'utf8') : ''), // for a moment it is not there while it is replaced
        (found) => found.includes('senatrice'),
      );
      assert.match(text, /"post": "senatrice-du-nord"/);
      assert.match(text, /"sénatrice du Nord"/);
    });

    it('marks a bad entry of the registry at its line', async () => {
      const { vscode } = shared;
      const file = path.join(shared.workspace, '.dixit', 'actors.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"2020-05"', '"May 2020"'));
      await vscode.openFile('actors.json');
      const rows = await vscode.problems((found) =>
        found.some(({ file: one, source }) => one === 'actors.json' && source === 'Dixit'),
      );
      const row = rows.find(({ file: one, source }) => one === 'actors.json' && source === 'Dixit');
      assert.match(row?.message ?? '', inWords(/“from” must be a date/, /«\s*from\s*» doit être une date/));
      await picture(shared, `actors-registry${language ?? ''}`);
      await vscode.page.keyboard.press('Control+J');
    });

    it('asks before a name is sent anywhere, and sends nothing when the answer is no', async () => {
      const { vscode } = shared;
      const { page } = vscode;
      await vscode.openFile(name);
      const lines = (await saved()).split('\n');
      const line = lines.findIndex((text) => text.includes('John Kirby'));
      await vscode.goTo(line + 1, (lines[line] ?? '').indexOf('John Kirby') + 3);
      await vscode.command(inWords('Dixit: Look Up Actor in Wikidata…', 'Dixit: Rechercher un acteur dans Wikidata…'));
      const quick = page.locator('.quick-input-widget');
      const prompt = inWords(/only thing that is sent/, /seule chose envoyée/);
      assert.match(
        await until(
          () => quick.innerText().catch(() => ''),
          (text) => prompt.test(text),
        ),
        prompt,
      );
      assert.equal(await quick.locator('input[type=text]:visible').inputValue(), 'John Kirby');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog').filter({ hasText: 'www.wikidata.org' });
      await dialog.waitFor();
      await picture(shared, `actors-consent${language ?? ''}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    });
  });
}
