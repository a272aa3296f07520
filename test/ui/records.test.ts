import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimsFile, Source } from '../../src/core/records/types';
import { until } from '../host/retry';
import { openDraft, picture, sharedWorkbench, type SharedWorkbench } from './support/workbench';

const TEXT = `# Réunion à Bruxelles

## Le financement

Jens Stoltenberg, secrétaire général de l’OTAN, a affirmé que l’Europe « trouvera les fonds » nécessaires. « Nous n’avons pas le choix », a-t-il ajouté.

## La réaction de la Russie

La Russie a exprimé « de vives inquiétudes », selon le Kremlin.
`;

for (const language of [undefined, 'fr'] as const) {
  const name = language ? 'fiches' : 'records';
  const inWords = <T>(english: T, french: T): T => (language === 'fr' ? french : english);

  describe(`the life of a record, by keyboard${language ? ', in French' : ''}`, () => {
    let shared: SharedWorkbench;
    /** Null also at the moment when the file is being replaced. */
    const file = (): ClaimsFile | null => {
      try {
        return JSON.parse(readFileSync(path.join(shared.workspace, `${name}.claims.json`), 'utf8')) as ClaimsFile;
      } catch {
        return null;
      }
    };
    const first = (): ClaimsFile['claims'][number] | undefined => file()?.claims[0];
    const question = (): ReturnType<SharedWorkbench['vscode']['page']['locator']> =>
      shared.vscode.page.locator('.quick-input-widget');
    /** Waits for the question of a step. */
    const asked = async (hint: RegExp): Promise<void> => {
      const input = question().locator('input:visible').first();
      await until(async () =>
        hint.test(
          `${(await input.getAttribute('placeholder').catch(() => '')) ?? ''} ${await question()
            .innerText()
            .catch(() => '')}`,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 250));
    };
    const press = (key: string): Promise<void> => shared.vscode.page.keyboard.press(key);

    before(async () => {
      shared = await sharedWorkbench({
        settings: { 'dixit.author': 'A. M.', 'dixit.views.followCursor': true },
        width: 1400,
        height: 860,
        ...(language && { language }),
      });
      await openDraft(shared, `${name}.md`, TEXT);
      await shared.vscode.openActivity('Dixit');
      await shared.vscode.treeRows(inWords('Claims', 'Propos'), (rows) => rows.length > 2);
    });

    it('fills a record in step by step', async () => {
      const { vscode } = shared;
      await vscode.goTo(5, 80);
      await press('Control+F7');
      await asked(inWords(/Who says it/, /Qui le dit/));
      await picture(shared, `${name}-1-who`);
      await press('Enter');
      await asked(inWords(/paste an address/, /adresse/));
      await vscode.page.keyboard.type('https://www.nato.int/cps/en/natohq/opinions_1.htm', { delay: 2 });
      await picture(shared, `${name}-2-source`);
      await press('Enter');
      await asked(inWords(/known of the source/, /sait de la source/));
      await picture(shared, `${name}-3-source-facts`);
      await vscode.page.keyboard.type(inWords('Words of', 'Mots de'), { delay: 5 });
      await press('Enter');
      await asked(inWords(/compared with them/, /comparée/));
      const title = (await question().locator('.quick-input-title').innerText()).replace(/ \(\d.*/, '');
      assert.match(title, inWords(/\S: Words of the source$/, /\S\u00A0: Mots de la source$/));
      await vscode.page.keyboard.type('L’Europe trouvera tous les fonds nécessaires', { delay: 2 });
      await press('Enter');
      await asked(inWords(/known of the source/, /sait de la source/));
      await press('Control+Home');
      await press('Enter');
      await asked(inWords(/Status/, /État|Statut/));
      await picture(shared, `${name}-4-status`);
      await vscode.page.keyboard.type(inWords('Checked', 'Vérifié'), { delay: 5 });
      await press('Enter');
      await asked(/Verdict/);
      await picture(shared, `${name}-5-verdict`);
      await press('Enter');
      await asked(inWords(/More to write/, /Autres informations/));
      await picture(shared, `${name}-6-more`);
      await vscode.page.keyboard.type('date', { delay: 5 });
      await press('Enter');
      await asked(inWords(/Date of the statement/, /Date des propos/));
      await vscode.page.keyboard.type(inWords('July 20, 2025', '20/07/2025'), { delay: 2 });
      await asked(inWords(/20 July 2025/, /20 juillet 2025/));
      await picture(shared, `${name}-6-date`);
      await press('Enter');
      await asked(inWords(/More to write/, /Autres informations/));
      await vscode.page.keyboard.type(inWords('to whom', 'à qui'), { delay: 5 });
      await press('Enter');
      await asked(inWords(/To whom/, /À qui/));
      await vscode.page.keyboard.type('les ministres', { delay: 2 });
      await press('Enter');
      await asked(inWords(/More to write/, /Autres informations/));
      await press('Control+Home');
      await press('Enter');
      await until(() => first()?.check?.verdict === 'confirmed');
      const record = first();
      assert.deepEqual(
        [record?.check?.status, record?.check?.verdict, record?.check?.by, record?.sources?.[0]?.url],
        ['checked', 'confirmed', 'A. M.', 'https://www.nato.int/cps/en/natohq/opinions_1.htm'],
      );
      assert.deepEqual([record?.said?.on, record?.said?.to], ['2025-07-20', 'les ministres']);
      assert.equal(record?.sources?.[0]?.quote, 'L’Europe trouvera tous les fonds nécessaires');
    });

    it('shows it in full in the card', async () => {
      const { vscode } = shared;
      const hover = await vscode.hoverOn('trouvera les fonds');
      await picture(shared, `${name}-7-card`);
      assert.match(hover, /www\.nato\.int/);
      assert.match(hover, /A\. M\./);
    });

    it('marks the next claim with one key, and says so in the view', async () => {
      const { vscode } = shared;
      await vscode.goTo(5, 125);
      await press('Control+Shift+F7');
      await until(() => file()?.claims.length === 2);
      assert.equal(file()?.claims.length, 2);
      const rows = await vscode.treeRows(
        inWords('Claims', 'Propos'),
        (found) => found.filter(({ checked }) => checked === true).length === 2,
      );
      assert.equal(rows.filter(({ checked }) => checked === true).length, 2);
    });

    it('warns when the verified words change, and offers the ways out', async () => {
      const { vscode } = shared;
      await vscode.find('les fonds');
      const column = (TEXT.split('\n')[4] ?? '').indexOf('fonds') + 1;
      await vscode.goTo(5, column);
      await press('Control+Shift+ArrowRight');
      await vscode.type('moyens ');
      const rows = await vscode.treeRows(inWords('Claims', 'Propos'), (found) =>
        found.some(({ ariaLabel }) => inWords(/words changed/, /modifié/).test(ariaLabel)),
      );
      assert.ok(
        rows.some(({ ariaLabel }) => inWords(/words changed/, /modifié/).test(ariaLabel)),
        rows.map(({ ariaLabel }) => ariaLabel).join(' | '),
      );
      await vscode.hoverOn('moyens');
      await picture(shared, `${name}-8-drifted`);
      await press('Escape');
      await vscode.goTo(5, column + 2);
      await press('Control+.');
      await vscode.page.locator('.action-widget').waitFor({ timeout: 10_000 });
      await picture(shared, `${name}-9-ways-out`);
      await press('Escape');
    });

    it('lists a lost passage first, with its last words and its section', async () => {
      const { vscode } = shared;
      await vscode.goTo(5, 1);
      await press('Control+Shift+K'); // deletes the line
      const rows = await vscode.treeRows(inWords('Claims', 'Propos'), (found) =>
        inWords(/Lost passages/, /introuvables/).test(found[0]?.label ?? ''),
      );
      await picture(shared, `${name}-10-lost`);
      assert.match(rows[0]?.label ?? '', inWords(/Lost passages/, /introuvables/));
      assert.match(rows[1]?.description ?? '', /financement/);
      assert.equal(file()?.claims.length, 2, 'nothing is deleted');
      await vscode.goTo(5, 1); // back into the text: the tree has an undo of its own
      await press('Control+z');
      await vscode.treeRows(
        inWords('Claims', 'Propos'),
        (found) => !inWords(/Lost passages/, /introuvables/).test(found[0]?.label ?? ''),
      );
    });

    it('shows the article in the newsroom', async () => {
      const { vscode } = shared;
      const row = vscode.page.locator(`.monaco-list-row[aria-label^="${name}.md, "]`);
      const spoken = async (): Promise<string> => (await row.getAttribute('aria-label')) ?? '';
      await until(async () => /\b1\b.*\b2$/.test(await spoken()));
      await picture(shared, `${name}-11-newsroom`);
      assert.match(
        await spoken(),
        inWords(
          /, 1 to look at again · \d not annotated · records done: 1 of 2$/,
          /, 1 à revoir · \d sans fiche · fiches traitées\u00A0: 1 sur 2$/,
        ),
      );
    });

    it('takes for a title of the source what is no address and no type, and an address also among its facts', async () => {
      const { vscode } = shared;
      await vscode.goTo(9, 30);
      await press('Control+F7');
      await asked(inWords(/Who says it/, /Qui le dit/));
      await press('Enter');
      await asked(inWords(/paste an address/, /adresse/));
      await vscode.page.keyboard.type('Entretien du 12 mai', { delay: 2 });
      await question().locator('.monaco-list-row', { hasText: '12 mai' }).waitFor();
      await press('Enter');
      await asked(inWords(/known of the source/, /sait de la source/));
      await vscode.page.keyboard.type('www.example.org/entretien', { delay: 2 });
      await question()
        .locator('.monaco-list-row', { hasText: inWords('Use this address', 'Prendre cette adresse') })
        .waitFor();
      await press('Enter');
      const source = (): Source | undefined =>
        file()
          ?.claims.flatMap(({ sources }) => sources ?? [])
          .at(-1);
      await until(() => source()?.url !== undefined);
      await press('Escape');
      assert.deepEqual([source()?.title, source()?.url], ['Entretien du 12 mai', 'https://www.example.org/entretien']);
    });
  });
}
