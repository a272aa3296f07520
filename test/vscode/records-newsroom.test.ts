import assert from 'node:assert/strict';
import { Uri, window, workspace, WorkspaceEdit, type ThemeIcon, type TreeItem } from 'vscode';
import { NewsroomIndex } from '../../src/vscode/newsroom/newsroom-index';
import { byFolder, sumOf } from '../../src/vscode/newsroom/article-entry';
import { insides, signAs } from './support/dixit';
import { eventually } from './support/eventually';
import { recordsUri, replaceWords, runOn } from './support/records';
import { closeEditors, newFolder, openText, writeFile } from './support/workspace';

/** A claims file with some records of these statuses. */
function claims(name: string, statuses: readonly string[]): string {
  return JSON.stringify({
    version: 1,
    article: { id: 'a-00000000', file: name },
    claims: statuses.map((status, n) => ({
      id: `c-${String(n).padStart(8, '0')}`,
      kind: 'direct',
      target: { exact: `Des mots numéro ${n}`, prefix: 'avant ', suffix: ' après' },
      sources: [{ type: 'news', url: 'https://example.org/article' }],
      check: { status, verdict: null },
    })),
  });
}

describe('the newsroom', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  it('lists articles with records and their progress, and reads again only what changed', async () => {
    const { services } = await insides();
    const { newsroom } = services;
    const folder = await newFolder();
    await writeFile('a.claims.json', claims('a.md', ['checked', 'open', 'unchecked']), folder);
    await writeFile('b.claims.json', claims('b.md', ['checked', 'waived']), folder);
    await writeFile('c.claims.json', '{ "version": 1, ', folder);
    await newsroom.ready();
    const here = (): typeof newsroom.entries =>
      newsroom.entries.filter(({ records }) => records.startsWith(`${folder.toString()}/`));
    await eventually(here, (entries) => entries.length === 3);
    const [group] = byFolder(here());
    assert.deepEqual(
      group?.entries.map(({ name, progress }) => [name, progress && `${progress.done}/${progress.total}`]),
      [
        ['a.md', '1/3'],
        ['b.md', '2/2'],
        ['c.md', null],
      ],
    );
    assert.deepEqual([sumOf(here()).done, sumOf(here()).total, sumOf(here()).unreadable], [3, 5, 1]);

    await writeFile('a.claims.json', claims('a.md', ['checked', 'checked', 'unchecked']), folder);
    const done = (): number => sumOf(here()).done;
    assert.equal(await eventually(done, (count) => count === 4), 4);
    await workspace.fs.delete(Uri.joinPath(folder, 'b.claims.json'));
    assert.equal(
      await eventually(
        () => here().length,
        (count) => count === 2,
      ),
      2,
    );
    await workspace.fs.delete(folder, { recursive: true });
  });

  it('ticks no article of which claims have no record, once it was open', async () => {
    const { services, newsroomView } = await insides();
    const folder = await newFolder();
    await writeFile('a.claims.json', claims('a.md', ['checked']), folder);
    const article = await writeFile('a.md', 'Jeanne Martin a dit que le marché fermerait.\n', folder);
    await services.newsroom.ready();
    const item = (): TreeItem | undefined => {
      const entry = services.newsroom.entries.find(({ records }) => records.startsWith(`${folder.toString()}/`));
      return entry && newsroomView.getTreeItem({ type: 'article', entry });
    };
    const icon = (): string | undefined => (item()?.iconPath as ThemeIcon | undefined)?.id;
    assert.equal(await eventually(icon, (id) => id !== undefined), 'file', 'it was not read');
    assert.match(String(item()?.tooltip), /counted once the article is open/);
    await window.showTextDocument(article);
    assert.equal(await eventually(icon, (id) => id !== 'file'), 'color-mode');
    assert.equal(item()?.description, '1 not annotated · records done: 1 of 1');
    assert.doesNotMatch(String(item()?.tooltip), /counted once/);
    await closeEditors();
    await workspace.fs.delete(folder, { recursive: true });
  });

  it('ticks no open article of which checked words have changed, and says how many there are', async () => {
    const { services, newsroomView } = await insides();
    const { document } = await openText(
      '« Le marché fermera », a dit Jeanne Martin.\n\n« Tant mieux », a dit Paul Roux.\n',
    );
    await runOn(document, 'markChecked', 'marché');
    const item = (): TreeItem | undefined => {
      const entry = services.newsroom.entries.find(({ records }) => records === recordsUri(document).toString());
      return entry && newsroomView.getTreeItem({ type: 'article', entry });
    };
    const shown = (): readonly unknown[] => [(item()?.iconPath as ThemeIcon | undefined)?.id, item()?.description];
    assert.deepEqual(await eventually(shown, ([icon]) => icon !== undefined), [
      'color-mode',
      '1 not annotated · records done: 1 of 1',
    ]);
    await runOn(document, 'markChecked', 'Tant mieux');
    assert.deepEqual(shown(), ['pass', 'records done: 2 of 2'], 'the view waits for the file to be read again');
    await replaceWords(document, 'fermera', 'restera ouvert');
    assert.deepEqual(await eventually(shown, ([icon]) => icon === 'zap'), [
      'zap',
      '1 to look at again · records done: 1 of 2',
    ]);
    await replaceWords(document, 'restera ouvert', 'fermera');
    assert.deepEqual(await eventually(shown, ([icon]) => icon === 'pass'), ['pass', 'records done: 2 of 2']);
  });

  it('forgets the articles of a folder that is deleted as a whole, and trusts no name that leads elsewhere', async () => {
    const { newsroom } = (await insides()).services;
    const folder = await newFolder();
    await writeFile('a.claims.json', claims('../../etc/passwd', ['open']), folder);
    await newsroom.ready();
    const here = (): readonly string[] =>
      newsroom.entries.filter(({ records }) => records.startsWith(`${folder.toString()}/`)).map(({ name }) => name);
    assert.deepEqual(await eventually(here, ({ length }) => length === 1), ['a.md']);
    const edit = new WorkspaceEdit();
    edit.deleteFile(folder, { recursive: true });
    await workspace.applyEdit(edit);
    assert.deepEqual(await eventually(here, ({ length }) => length === 0), []);
  });

  it('is read within seconds with 2,000 articles, and never again as a whole', async function () {
    this.timeout(120_000);
    const folder = await newFolder();
    const statuses = ['checked', 'open', 'unchecked', 'checked', 'waived', 'checked'];
    const names = Array.from({ length: 2000 }, (_, n) => `article-${n}.claims.json`);
    for (let from = 0; from < names.length; from += 50) {
      await Promise.all(names.slice(from, from + 50).map((name) => writeFile(name, claims(name, statuses), folder)));
    }
    const { services } = await insides();
    const index = new NewsroomIndex(services.log);
    try {
      const started = performance.now();
      await index.ready();
      const first = performance.now() - started;
      const here = index.entries.filter(({ records }) => records.startsWith(`${folder.toString()}/`));
      assert.equal(here.length, 2000);
      assert.equal(sumOf(here).done, 8000);
      console.log(`      2,000 articles read in ${Math.round(first)} ms`);
      assert.ok(first < 20_000, `${first} ms`); // generous: machines differ; the figure is printed
      const nothingIsRead = async (): Promise<boolean> => {
        const known = new Set(index.entries);
        await index.ready();
        return index.entries.every((entry) => known.has(entry));
      };
      assert.ok(await eventually(nothingIsRead, (none) => none), 'once the news of the new files has come');
    } finally {
      index.dispose();
      await workspace.fs.delete(folder, { recursive: true });
    }
  });
});
