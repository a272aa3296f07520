import assert from 'node:assert/strict';
import { commands, Selection, window, workspace, WorkspaceEdit } from 'vscode';
import { closeDraft, modelOf, openAgain, rowWith, signAs, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { recordsOf, recordsUri, recordWith, replaceWords, runOn, writeOutside } from './support/records';
import { closeEditors, openCopy, readFile } from './support/workspace';

const WORDS = 'trouvera les fonds';

describe('the life of a record', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  it('goes from a check through edits, a pull, drift, re-attachment and undo without losing it', async () => {
    let { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const id = (await recordWith(document, WORDS))?.id;
    assert.ok(id);

    // edit and save: a paragraph above, and the record goes along
    await replaceWords(document, 'Table of Contents', 'Sommaire\n\nUne phrase de plus, écrite au-dessus.');
    await document.save();
    assert.equal((await rowWith(document, WORDS)).mark, 'checked');

    // close and reopen
    await closeDraft(document);
    document = await openAgain(document);
    assert.deepEqual([(await rowWith(document, WORDS)).id, (await rowWith(document, WORDS)).mark], [id, 'checked']);

    // a pull while it is open: the passage moves and changes
    const text = document.getText();
    await writeOutside(document.uri, `Un chapeau venu d’ailleurs.\n\n${text.replace('les fonds', 'les moyens')}`);
    await eventually(
      () => document.getText(),
      (now) => now.startsWith('Un chapeau'),
    );
    const drifted = await rowWith(document, 'trouvera les moyens');
    assert.deepEqual([drifted.id, drifted.mark, drifted.status], [id, 'drifted', 'checked']);

    // the new words are right
    await runOn(document, 'confirmWords', 'trouvera les moyens');
    const confirmed = await recordWith(document, 'les moyens');
    assert.equal(confirmed?.id, id);
    assert.match(confirmed.check?.words ?? '', /les moyens/);
    assert.equal((await rowWith(document, 'trouvera les moyens')).mark, 'checked');

    // undo takes that decision back, and nothing else
    await commands.executeCommand('dixit.undoRecords');
    const undone = await recordWith(document, 'les fonds');
    assert.equal(undone?.id, id);
    assert.match(undone.check?.words ?? '', /les fonds/);
    assert.equal((await rowWith(document, 'trouvera les moyens')).mark, 'drifted');
  });

  it('is found by the difference when the article changed while it was closed', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const id = (await recordWith(document, WORDS))?.id;
    await document.save();
    const text = document.getText();
    await closeDraft(document);
    // The passage is rewritten and its old words stand elsewhere: without the last text the copy would win.
    const old = /l’Europe « trouvera les fonds »/.exec(text)?.[0];
    assert.ok(old);
    const changed = text.replace(old, 'l’Europe « trouvera bientôt les fonds »');
    await writeOutside(document.uri, changed);
    const again = await openAgain(document);
    await eventually(
      () => again.getText(),
      (now) => now === changed,
    );
    const row = await rowWith(again, 'trouvera bientôt les fonds');
    assert.deepEqual([row.id, row.state], [id, 'drifted']);
  });

  it('ends in the list of lost passages when its words go, and begins again on other words', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const id = (await recordWith(document, WORDS))?.id;
    const lost = document.lineAt(3).text;
    await replaceWords(document, lost, 'Le secrétaire général a promis que l’argent viendrait.');
    const orphan = (await viewOf(document)).rows.find((row) => row.id === id);
    assert.equal(orphan?.mark, 'orphan');

    const at = document.getText().indexOf('l’argent viendrait');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(document.positionAt(at), document.positionAt(at + 'l’argent viendrait'.length));
    const model = await modelOf(document);
    await commands.executeCommand('dixit.attachRecord', `${model.handle}:${id}`);
    const record = await recordWith(document, 'l’argent viendrait');
    assert.equal(record?.id, id);
    const row = (await viewOf(document)).rows.find((one) => one.id === id);
    assert.equal(row?.mark, 'drifted', 'what was verified were other words');
    assert.match(record?.check?.words ?? '', /trouvera les fonds/);
  });

  it('is the record that is attached from the palette, not the one at the cursor, which has its words', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await runOn(document, 'markChecked', 'acquérir des armes');
    const lost = (await recordWith(document, 'acquérir des armes'))?.id;
    const placed = (await recordWith(document, WORDS))?.id;
    await replaceWords(document, document.lineAt(1).text, '');
    await viewOf(document);
    const words = 'nécessaires pour financer';
    const at = document.getText().indexOf(words);
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(document.positionAt(at), document.positionAt(at + words.length));
    await commands.executeCommand('dixit.attachRecord');
    const records = (await recordsOf(document))?.claims ?? [];
    assert.equal(records.find(({ id }) => id === lost)?.target.exact, words);
    assert.match(records.find(({ id }) => id === placed)?.target.exact ?? '', /trouvera les fonds/);
  });

  it('keeps the words that were restored by its quick fix', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const before = document.getText();
    await replaceWords(document, 'les fonds', 'les moyens');
    await runOn(document, 'restoreWords', 'trouvera les moyens');
    assert.equal(document.getText(), before);
    assert.equal((await rowWith(document, WORDS)).mark, 'checked');
  });

  for (const [command, expected] of [
    ['restoreWords', 'trouvera les fonds'],
    ['confirmWords', 'trouvera les moyens'],
    ['acceptWords', 'trouvera les moyens'],
  ] as const)
    it(`shows the only record that ${command} can mean, where the cursor is elsewhere`, async () => {
      const { document } = await openCopy('otan.md');
      await runOn(document, 'markChecked', WORDS);
      await replaceWords(document, 'les fonds', 'les moyens');
      await viewOf(document);
      const editor = await window.showTextDocument(document);
      const end = document.positionAt(document.getText().length);
      editor.selection = new Selection(end, end);
      await commands.executeCommand(`dixit.${command}`);
      assert.ok(document.getText(editor.selection).includes(expected), document.getText(editor.selection));
    });

  it('can be opened again with the new words', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await replaceWords(document, 'les fonds', 'les moyens');
    await runOn(document, 'acceptWords', 'trouvera les moyens');
    const record = await recordWith(document, 'les moyens');
    assert.deepEqual([record?.check?.status, record?.check?.words], ['open', undefined]);
  });

  it('follows cut and paste, and undo', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const line = document.lineAt(3).text;
    await replaceWords(document, `${line}\n`, '');
    await viewOf(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, `\n${line}\n`);
    await workspace.applyEdit(edit);
    const row = await rowWith(document, WORDS);
    assert.ok(row.mark === 'checked' && (row.place?.start ?? 0) > 500, `${row.mark} at ${row.place?.start}`);
  });

  it('is taken back by undo down to the file that the first command made', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await runOn(document, 'markChecked', 'à ses débuts');
    await commands.executeCommand('dixit.undoRecords');
    assert.equal((await recordsOf(document))?.claims.length, 1);
    await commands.executeCommand('dixit.undoRecords');
    assert.equal(await recordsOf(document), null);
    assert.equal((await rowWith(document, WORDS)).mark, 'none');
  });

  it('that somebody else began for the same claim a moment ago makes the new one its second version', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const theirs = ((await readFile(recordsUri(document))) ?? '').replace(/"c-[0-9a-z]{8}"/, '"c-0ther000"');
    await commands.executeCommand('dixit.undoRecords');
    assert.equal(await readFile(recordsUri(document)), null);
    const { showWarningMessage } = window;
    const said: unknown[] = [];
    Object.assign(window, { showWarningMessage: async (message: string) => void said.push(message) });
    try {
      await Promise.all([writeOutside(recordsUri(document), theirs), runOn(document, 'markChecked', WORDS)]);
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    const claims = (await recordsOf(document))?.claims ?? [];
    assert.deepEqual(
      claims.map(({ conflictOf }) => conflictOf ?? null),
      [null, 'c-0ther000'],
    );
    assert.match(said.join(), /Both versions are kept/);
  });

  it('is made again after it was taken back, until another change is made', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await runOn(document, 'markChecked', 'à ses débuts');
    const both = await recordsOf(document);
    await commands.executeCommand('dixit.undoRecords');
    await commands.executeCommand('dixit.undoRecords');
    assert.equal(await recordsOf(document), null);
    await commands.executeCommand('dixit.redoRecords');
    assert.equal((await recordsOf(document))?.claims.length, 1);
    assert.equal((await rowWith(document, WORDS)).mark, 'checked');
    await commands.executeCommand('dixit.redoRecords');
    assert.deepEqual(await recordsOf(document), both);
    await commands.executeCommand('dixit.undoRecords');
    await runOn(document, 'markChecked', 'acquérir des armes');
    void commands.executeCommand('dixit.redoRecords'); // it says that there is nothing to make again
    await pause(300);
    await commands.executeCommand('notifications.clearAll');
    assert.deepEqual(
      (await recordsOf(document))?.claims.map(({ target }) => target.exact.slice(0, 8)),
      ['les pays', 'l’Europe'],
    );
  });

  it('is not made again over what another window wrote since', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await runOn(document, 'markChecked', 'à ses débuts');
    const second = await recordWith(document, 'à ses débuts');
    await commands.executeCommand('dixit.undoRecords');
    const file = await recordsOf(document);
    assert.ok(file && second);
    const theirs = { ...second, check: { ...second.check, status: 'waived' as const } };
    await writeOutside(recordsUri(document), JSON.stringify({ ...file, claims: [...file.claims, theirs] }, null, 2));
    void commands.executeCommand('dixit.redoRecords'); // it says why, and waits for an answer
    await pause(500);
    await commands.executeCommand('notifications.clearAll');
    assert.equal((await recordWith(document, 'à ses débuts'))?.check?.status, 'waived');
    assert.equal((await recordsOf(document))?.claims.length, 2);
  });

  it('is not taken back where another window changed the same field since', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    await runOn(document, 'markChecked', 'à ses débuts');
    const uri = document.uri.with({ path: document.uri.path.replace('.md', '.claims.json') });
    const text = (await readFile(uri)) ?? '';
    const last = text.lastIndexOf('"status": "checked"');
    const theirs = `${text.slice(0, last)}"status": "waived"${text.slice(last + '"status": "checked"'.length)}`;
    await writeOutside(uri, theirs);
    void commands.executeCommand('dixit.undoRecords'); // it says why, and waits for an answer
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(await readFile(uri), theirs);
    await commands.executeCommand('notifications.clearAll');
    // It does not stand in the way of what was done before it.
    await commands.executeCommand('dixit.undoRecords');
    assert.deepEqual(
      (await recordsOf(document))?.claims.map(({ check }) => check?.status),
      ['waived'],
    );
  });

  it('stays in a file with what others wrote into it, when the first record is taken back', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const file = await recordsOf(document);
    assert.ok(file);
    const article = { ...file.article, asOf: '2025-07-21' };
    await writeOutside(recordsUri(document), JSON.stringify({ ...file, article }, null, 2));
    await commands.executeCommand('dixit.undoRecords');
    const left = await recordsOf(document);
    assert.deepEqual([left?.article?.asOf, left?.claims], ['2025-07-21', []]);
  });
});
