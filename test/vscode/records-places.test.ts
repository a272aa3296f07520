import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type ThemeIcon,
  type TextDocument,
} from 'vscode';
import { inputFor } from '../../src/vscode/export/export-records';
import { progressOf } from '../../src/vscode/documents/row';
import { loadEngine } from '../../src/vscode/engine/load';
import { findLostRecords } from '../../src/vscode/renamed-articles/find-lost-records';
import { filterRows } from '../../src/vscode/tree/grouping';
import { filterMessage } from '../../src/vscode/tree/messages';
import { progressWords } from '../../src/vscode/interface-words/counts';
import { answering } from './support/actors';
import { closeDraft, insides, modelOf, openAgain, rowWith, signAs, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { recordsOf, recordsUri, recordWith, replaceWords, runOn, writeOutside } from './support/records';
import { closeEditors, newFolder, openCopy, openText, readFile } from './support/workspace';

const WORDS = 'trouvera les fonds';

async function fixTitles(document: TextDocument, rule: string): Promise<string[]> {
  const diagnostic = await eventually(
    () => languages.getDiagnostics(document.uri).find(({ code }) => typeof code === 'object' && code.value === rule),
    (found) => found !== undefined,
  );
  assert.ok(diagnostic, `no diagnostic ${rule}`);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
  );
  return actions.filter(({ command }) => command?.command.startsWith('dixit.')).map(({ title }) => title);
}

/** Writes a record by hand, as another program would, with words that the draft has in another form. */
function foreignRecord(exact: string, prefix = '', suffix = ''): string {
  return `${JSON.stringify(
    {
      version: 1,
      article: { id: 'a-00000000', file: 'draft.md' },
      claims: [{ id: 'c-00000001', kind: 'statement', target: { exact, prefix, suffix } }],
    },
    null,
    2,
  )}\n`;
}

const TEXT = `Le maire a présenté le plan hier soir.

Le budget voté par le conseil municipal atteint douze millions et demi d’euros pour les trois prochaines années.

La séance a été levée à minuit.
`;
const OTHER =
  'Le budget adopté par le conseil municipal atteint onze millions et demi d’euros pour les deux prochaines années';

describe('the place of a record', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  it('has a quick fix for each way out when verified words have changed', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await replaceWords(document, 'les fonds', 'les moyens');
    await viewOf(document);
    const titles = await fixTitles(document, 'drifted');
    assert.equal(titles.filter((title) => /words/.test(title)).length, 3, titles.join(' | '));
  });

  it('has quick fixes for lost words, each saying which record it is about', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await runOn(document, 'markChecked', 'acquérir des armes');
    await replaceWords(document, document.lineAt(1).text, '');
    await replaceWords(document, document.lineAt(3).text, '');
    await viewOf(document);
    const titles = await fixTitles(document, 'orphan');
    assert.ok(
      titles.some((title) => /les pays européens/.test(title)) && titles.some((title) => /l’Europe/.test(title)),
      titles.join(' | '),
    );
  });

  it('in other surroundings has a shape of its own in the view, and says so', async () => {
    const { document } = await openText(TEXT);
    await viewOf(document);
    const words = /Le budget voté[^.]+/.exec(TEXT)?.[0] ?? '';
    await writeOutside(
      recordsUri(document),
      foreignRecord(words, 'Une tout autre introduction, ', ', selon un document de la région.'),
    );
    const state = async (): Promise<string | null | undefined> =>
      (await viewOf(document)).rows.find(({ id }) => id === 'c-00000001')?.state;
    assert.equal(await eventually(state, (found) => found === 'moved'), 'moved');
    const { claims } = await insides();
    const nodes = claims.getChildren().flatMap((node) => [node, ...claims.getChildren(node)]);
    const node = nodes.find((one) => one.type === 'claim' && one.row.id === 'c-00000001');
    assert.ok(node);
    const { iconPath, description } = claims.getTreeItem(node);
    assert.equal((iconPath as ThemeIcon).id, 'arrow-swap');
    assert.match(String(description), /passage moved/);
  });

  it('that is lost is no claim of the article, neither for the status bar nor for the filter', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    await writeOutside(recordsUri(document), foreignRecord('Rien de tel n’est plus dans cet article'));
    const view = await eventually(
      () => viewOf(document),
      ({ rows }) => rows.some(({ state }) => state === 'orphan'),
    );
    const filter = { text: '', facets: new Set(['unverified'] as const) };
    const shown = filterRows(view, filter, '');
    assert.equal(shown.length, view.rows.length, 'all are to be looked at, what is lost as well');
    const count = progressWords(progressOf(view)).split(',')[0] ?? '';
    assert.ok(filterMessage(filter, shown, view).includes(`${Number.parseInt(count, 10)} of ${count} shown`));
  });

  it('that was only suggested is taken when a person accepts it', async () => {
    const { document } = await openText(TEXT);
    await viewOf(document);
    await writeOutside(recordsUri(document), foreignRecord(OTHER, 'hier soir.\n\n', '.\n\nLa séance a été'));
    const row = await eventually(
      async () => (await viewOf(document)).rows.find(({ id }) => id === 'c-00000001'),
      (found) => found !== undefined,
    );
    assert.equal(row?.mark, 'suggested');
    const { claims } = await insides();
    const nodes = claims.getChildren().flatMap((node) => [node, ...claims.getChildren(node)]);
    const node = nodes.find((one) => one.type === 'claim' && one.row.id === 'c-00000001');
    assert.ok(node && claims.getTreeItem(node).checkboxState === undefined, 'nothing to tick before it is accepted');
    const before = await readFile(recordsUri(document));
    await pause(300);
    assert.equal(await readFile(recordsUri(document)), before, 'never silently taken');
    const model = await modelOf(document);
    await commands.executeCommand('dixit.acceptPlace', `${model.handle}:c-00000001`);
    assert.match((await recordWith(document, 'douze millions'))?.target.exact ?? '', /^Le budget voté/);
    assert.equal((await rowWith(document, 'douze millions')).state, 'anchored');
  });

  it('that was refused stays lost, also when the article is opened again', async () => {
    let { document } = await openText(TEXT);
    await viewOf(document);
    await writeOutside(recordsUri(document), foreignRecord(OTHER, 'hier soir.\n\n', '.\n\nLa séance a été'));
    const mark = async (): Promise<string | undefined> =>
      (await viewOf(document)).rows.find(({ id }) => id === 'c-00000001')?.mark;
    assert.equal(await eventually(mark, (found) => found === 'suggested'), 'suggested');
    const model = await modelOf(document);
    await commands.executeCommand('dixit.refusePlace', `${model.handle}:c-00000001`);
    assert.equal(await mark(), 'orphan');
    await closeDraft(document);
    document = await openAgain(document);
    assert.equal(await mark(), 'orphan');
  });
});

describe('a claims file', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  for (const [what, text, line, message] of [
    ['that is cut off', '{\n  "version": 1,\n  "claims": [\n', 3, /./],
    ['with the marks of a merge', '{\n<<<<<<< HEAD\n  "version": 1,\n=======\n>>>>>>> b\n}\n', 1, /two versions/],
    ['of a newer version', '{\n  "version": 7,\n  "claims": []\n}\n', 1, /newer/],
  ] as const) {
    it(`${what} has its problem at its place`, async () => {
      const { document } = await openCopy('otan.md');
      await viewOf(document);
      await writeOutside(recordsUri(document), text);
      const problems = await eventually(
        () => languages.getDiagnostics(recordsUri(document)).filter(({ source }) => source === 'Dixit'),
        (found) => found.length > 0,
      );
      assert.ok(problems[0], 'no problem');
      assert.ok(
        problems[0].range.start.line >= line - 1 && problems[0].range.start.line <= line + 1,
        String(problems[0].range.start.line),
      );
      assert.match(problems[0].message, message);
    });
  }

  it('that broke can be taken from the copy that was kept', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const good = await readFile(recordsUri(document));
    assert.ok(good);
    await writeOutside(recordsUri(document), good.slice(0, 200));
    await eventually(
      async () => (await viewOf(document)).records.kind,
      (kind) => kind === 'broken',
    );
    const { records } = await modelOf(document);
    assert.equal(await records.goodCopy(), good);
    assert.deepEqual(await records.restore(good), { ok: true });
    assert.equal(await readFile(recordsUri(document)), good);
    assert.equal((await rowWith(document, WORDS)).mark, 'checked');
  });

  it('that broke for a moment leaves its records where edits had taken them', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const claims = (await readFile(recordsUri(document))) ?? '';
    const [before] = (await viewOf(document)).rows.filter(({ record }) => record);
    for (const [words, by] of [
      ['Stoltenberg a affirmé que l’Europe', 'Le chef de l’Alliance promet que le continent'],
      ['trouvera', 'saura bien où trouver'],
      ['les fonds', 'tout l’argent'],
      ['nécessaires pour financer ces achats', 'qu’il faut à ces commandes'],
    ] as const)
      await replaceWords(document, words, by);
    const place = async () => (await viewOf(document)).rows.find(({ record }) => record?.id === before?.record?.id);
    const followed = await place();
    assert.equal(followed?.state, 'drifted');
    await writeOutside(recordsUri(document), claims.slice(0, 200));
    await eventually(
      async () => (await viewOf(document)).records.kind,
      (kind) => kind === 'broken',
    );
    await writeOutside(recordsUri(document), claims);
    await eventually(
      async () => (await viewOf(document)).records.kind,
      (kind) => kind === 'loaded',
    );
    const again = await place();
    assert.deepEqual([again?.state, again?.anchor], [followed.state, followed.anchor]);
  });

  it('whose writer died at the last step is brought back when its article is opened', async function () {
    this.timeout(30_000);
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const claims = await readFile(recordsUri(document));
    assert.ok(claims);
    // A folder as the dead writer leaves it: the article, and the whole new file under the neighbour's name.
    const folder = await newFolder();
    const article = Uri.joinPath(folder, 'otan.md');
    await writeOutside(article, document.getText());
    await writeOutside(Uri.joinPath(folder, '.otan.claims.json.0a1b2c3d.tmp'), claims);
    await pause(3500); // a younger one may be another window's that is still writing
    const again = await workspace.openTextDocument(article);
    await window.showTextDocument(again);
    assert.equal((await rowWith(again, WORDS)).mark, 'checked');
    assert.equal(await readFile(recordsUri(again)), claims);
  });

  it('stays where another one is in its way, which is said', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const own = await readFile(recordsUri(document));
    const to = Uri.joinPath(document.uri, '..', 'autre.md');
    const other = Uri.joinPath(document.uri, '..', 'autre.claims.json');
    const theirs = foreignRecord('les mots d’un autre article');
    await writeOutside(other, theirs);
    const { showWarningMessage } = window;
    const said: string[] = [];
    Object.assign(window, { showWarningMessage: async (message: string) => void said.push(message) });
    try {
      const edit = new WorkspaceEdit();
      edit.renameFile(document.uri, to);
      await workspace.applyEdit(edit);
      await eventually(
        () => said,
        ({ length }) => length > 0,
      );
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    assert.deepEqual(said, [
      'The records of the article stayed in otan.claims.json: autre.claims.json was there already.',
    ]);
    assert.deepEqual([await readFile(recordsUri(document)), await readFile(other)], [own, theirs]);
    await workspace.fs.delete(recordsUri(document)); // records without an article are looked for in the whole workspace
  });

  it('goes along when its article is renamed or moved in VS Code, and says the new name', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const to = Uri.joinPath(await newFolder(), 'alliance.md');
    const edit = new WorkspaceEdit();
    edit.renameFile(document.uri, to);
    assert.ok(await workspace.applyEdit(edit));
    const moved = to.with({ path: to.path.replace('.md', '.claims.json') });
    const text = await eventually(
      () => readFile(moved),
      (found) => found?.includes('alliance.md') ?? false,
    );
    assert.match(text ?? '', /"file": "alliance.md"/);
    assert.equal(await readFile(recordsUri(document)), null);
    const again = await workspace.openTextDocument(to);
    await window.showTextDocument(again);
    const mark = async (): Promise<string> => (await rowWith(again, WORDS)).mark;
    assert.equal(await eventually(mark, (found) => found === 'checked'), 'checked');
  });

  it('stays in the text where its article is renamed in the editor, also in words that were changed much, and back', async () => {
    const { document } = await openText(
      'La réunion a été houleuse.\n\n« Sans eau, il n’y aura plus de légumes ici dans cinq ans », a prévenu Hélène Morvan.\n',
    );
    await runOn(document, 'markChecked', 'dans cinq ans');
    await replaceWords(document, 'il n’y aura plus de légumes ici', 'presque plus personne ne cultivera cette plaine');
    assert.equal((await rowWith(document, 'dans cinq ans')).mark, 'drifted');
    await document.save();
    const names = [document.uri, document.uri.with({ path: document.uri.path.replace('draft', 'autre-nom') })] as const;
    for (const [from, to] of [names, [names[1], names[0]]] as const) {
      const edit = new WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await workspace.applyEdit(edit));
      const again = await workspace.openTextDocument(to);
      const mark = async (): Promise<string> => (await rowWith(again, 'dans cinq ans')).mark;
      assert.equal(await eventually(mark, (found) => found === 'drifted'), 'drifted', to.path);
    }
  });

  it('lets what was written before its article was renamed be taken back and made again, down to no file', async () => {
    const { document } = await openText(
      '« Sans eau, rien ne pousse », a dit Hélène Morvan. « Il a plu », a dit Luc Roux.\n',
    );
    await runOn(document, 'markChecked', 'rien ne pousse');
    await runOn(document, 'markChecked', 'Il a plu');
    const to = document.uri.with({ path: document.uri.path.replace('draft', 'titre-neuf') });
    const edit = new WorkspaceEdit();
    edit.renameFile(document.uri, to);
    assert.ok(await workspace.applyEdit(edit));
    const claims = recordsUri({ uri: to } as TextDocument);
    await eventually(
      () => readFile(claims),
      (found) => found?.includes('titre-neuf.md') ?? false,
    );
    const again = await workspace.openTextDocument(to);
    await window.showTextDocument(again);
    const checked = async (): Promise<number> =>
      (await viewOf(again)).rows.filter(({ status }) => status === 'checked').length;
    const steps = [
      ['undo', 1],
      ['undo', 0],
      ['redo', 1],
      ['redo', 2],
      ['undo', 1],
      ['undo', 0],
    ] as const;
    assert.equal(await eventually(checked, (count) => count === 2), 2);
    for (const [step, left] of steps) {
      await commands.executeCommand(`dixit.${step}Records`);
      assert.equal(await eventually(checked, (count) => count === left), left, step);
    }
    assert.equal(await readFile(claims), null);
    assert.equal(await readFile(recordsUri(document)), null);
  });

  it('is found again when another program moved the article away from it', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const text = document.getText();
    const left = recordsUri(document);
    await commands.executeCommand('workbench.action.closeAllEditors');
    const to = Uri.joinPath(await newFolder(), 'otan.md');
    await writeOutside(to, text);
    await workspace.fs.delete(document.uri);
    const { services } = await insides();
    const lost = await eventually(
      () => findLostRecords(services, to, text),
      (found) => found?.uri.toString() === left.toString(),
    );
    assert.deepEqual([lost?.uri.toString(), lost?.found, lost?.total], [left.toString(), 1, 1]);
    assert.equal(await findLostRecords(services, to, 'Un tout autre article, sans ces mots.\n'), null);

    const moved = await window.showTextDocument(to);
    await viewOf(moved.document);
    const find = async (answer?: string): Promise<readonly unknown[]> => {
      const said: unknown[] = [];
      const showInformationMessage = async (...words: unknown[]): Promise<unknown> => (said.push(...words), answer);
      await answering({ showInformationMessage }, async () => commands.executeCommand('dixit.findRecords'));
      return said;
    };
    const [question, ...ways] = await find();
    assert.match(String(question), /1 of 1 passages/);
    assert.deepEqual(ways, ['Take Over']);
    assert.equal(await recordsOf(moved.document), null, 'nothing is moved without a word');
    await find('Take Over');
    assert.equal((await recordsOf(moved.document))?.claims.length, 1);
    await eventually(
      () => viewOf(moved.document),
      ({ records }) => records.kind === 'loaded',
    );
    assert.match(String(await find()), /already has its claims file/);
  });

  it('is exported as the draft stands, without what is private', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const model = await modelOf(document);
    const engine = await loadEngine();
    const id = (await recordsOf(document))?.claims[0]?.id ?? '';
    await model.records.write(() => ({
      text: document.getText(),
      change: (file) =>
        engine.addRemark(file ?? { version: 1, claims: [] }, id, {
          by: 'A. M.',
          on: '2025-07-21',
          text: 'Rappeler demain',
        }),
    }));
    const { services } = await insides();
    for (const [format, { write }] of Object.entries(engine.EXPORT_FORMATS)) {
      const input = await inputFor(services, engine, model, await viewOf(document), false);
      const text = write(input);
      assert.ok(format === 'claimreview' || text.includes(WORDS), format);
      assert.ok(!text.includes('Rappeler demain'), format);
    }
    const whole = engine.EXPORT_FORMATS.csv.write(
      await inputFor(services, engine, model, await viewOf(document), true),
    );
    assert.ok(whole.includes('Rappeler demain'));
  });

  it('opens a source in the workspace at its line, and nothing outside of it', async () => {
    const { document } = await openCopy('otan.md');
    const folder = Uri.joinPath(document.uri, '..');
    await writeOutside(Uri.joinPath(folder, 'notes.txt'), 'un\ndeux\ntrois\nquatre\n');
    await runOn(document, 'markChecked', WORDS);
    const model = await modelOf(document);
    const { addSource, removeSource } = await loadEngine();
    const record = await recordWith(document, WORDS);
    assert.ok(record);
    const source = async (file: string): Promise<void> => {
      await model.records.write(() => ({
        text: document.getText(),
        change: (claims) =>
          addSource(removeSource(claims ?? { version: 1, claims: [] }, record.id, 0), record.id, {
            file,
            locator: 'line 3',
          }),
      }));
    };
    await source('notes.txt');
    await runOn(document, 'openSource', WORDS);
    const opened = window.activeTextEditor;
    assert.equal(opened?.document.uri.path.split('/').at(-1), 'notes.txt');
    assert.deepEqual(opened?.selection.start.line, 2);
    await window.showTextDocument(document);
    await source('../../../etc/passwd');
    void runOn(document, 'openSource', WORDS);
    await pause(500);
    assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    await commands.executeCommand('notifications.clearAll');
  });
});
