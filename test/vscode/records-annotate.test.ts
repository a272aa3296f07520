import assert from 'node:assert/strict';
import { commands, env, Selection, window, type TextDocument } from 'vscode';
import type { ClaimRecord } from '../../src/core/records/types';
import { changeRecords, type RecordChange } from '../../src/vscode/annotate/change-record';
import { progressOf } from '../../src/vscode/documents/row';
import { claimCard } from '../../src/vscode/hover/claim-card';
import { progressWords } from '../../src/vscode/interface-words/counts';
import { answeringQuestions, picking } from './support/answers';
import { insides, modelOf, rowWith, signAs, viewOf } from './support/dixit';
import { eventually, pause } from './support/eventually';
import { nextQuestion, watchQuestions } from './support/questions';
import { recordsOf, recordWith, referenceTo, runOn } from './support/records';
import { closeEditors, openCopy, openText } from './support/workspace';

const WORDS = 'trouvera les fonds';
const enter = (): Thenable<unknown> => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
const leave = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeQuickOpen');
const down = (): Thenable<unknown> => commands.executeCommand('workbench.action.quickOpenSelectNext');

/** Begins to annotate and does not wait for the end. */
function annotate(reference?: string): Promise<unknown> {
  return Promise.resolve(commands.executeCommand('dixit.annotateClaim', ...(reference ? [reference] : [])));
}

/** Presses Enter at the question that is on the screen; the record of these words, when it is as it should be. */
async function enterUntil(
  document: TextDocument,
  words: string,
  good: (record: ClaimRecord | null) => boolean,
): Promise<ClaimRecord | null> {
  await enter();
  return eventually(() => recordWith(document, words), good);
}

describe('annotating by keyboard', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  watchQuestions();
  afterEach(leave);
  afterEach(closeEditors);

  it('writes each answer down as it is given, and keeps it when the person leaves', async () => {
    const { document } = await openCopy('otan.md');
    const done = annotate(await referenceTo(document, WORDS));
    await nextQuestion();
    const who = await enterUntil(document, WORDS, (record) => record?.said?.by !== undefined);
    assert.match(who?.said?.by ?? '', /stoltenberg/i);
    await nextQuestion();
    await leave(); // at “Source?”
    await done;
    const record = await recordWith(document, WORDS);
    assert.match(record?.said?.by ?? '', /stoltenberg/i);
    assert.deepEqual(record?.sources ?? [], []);
  });

  it('writes down nobody where the person says that nobody is named', async () => {
    const { document } = await openCopy('otan.md');
    const done = annotate(await referenceTo(document, WORDS));
    await nextQuestion();
    await down();
    const record = await enterUntil(document, WORDS, (one) => one !== null);
    assert.equal(record?.said?.by, undefined);
    assert.equal(record?.said?.as, undefined);
    await nextQuestion();
    await leave();
    await done;
  });

  it('opens a second time where work is left, and goes to the end by Enter alone', async () => {
    const { document } = await openCopy('otan.md');
    let done = annotate(await referenceTo(document, WORDS));
    await nextQuestion();
    await enterUntil(document, WORDS, (record) => record?.said?.by !== undefined);
    await nextQuestion();
    await leave();
    await done;

    done = annotate(await referenceTo(document, WORDS)); // at “Source?”
    await nextQuestion();
    await down(); // below “None yet”: the first type
    const sourced = await enterUntil(document, WORDS, (record) => (record?.sources ?? []).length === 1);
    assert.equal(sourced?.sources?.[0]?.type, 'interview');
    await nextQuestion();
    await enter(); // “Go on” of the source's facts
    await nextQuestion();
    const open = await enterUntil(document, WORDS, (record) => record?.check?.status === 'open');
    assert.deepEqual([open?.check?.status, open?.check?.by], ['open', 'A. M.']);
    await nextQuestion();
    await enter(); // “Done”
    await done;
  });

  it('takes each step back by one undo', async () => {
    const { document } = await openCopy('otan.md');
    const done = annotate(await referenceTo(document, WORDS));
    await nextQuestion();
    await enterUntil(document, WORDS, (record) => record?.said?.by !== undefined);
    await nextQuestion();
    await down();
    await enterUntil(document, WORDS, (record) => (record?.sources ?? []).length === 1);
    await nextQuestion();
    await leave();
    await done;
    await commands.executeCommand('dixit.undoRecords');
    assert.deepEqual((await recordWith(document, WORDS))?.sources ?? [], []);
    await commands.executeCommand('dixit.undoRecords');
    assert.equal(await recordsOf(document), null);
  });

  it('makes a record of selected words', async () => {
    const { document } = await openText('Le budget atteint 12 millions d’euros en 2024.\n\nUn autre paragraphe.\n');
    await viewOf(document);
    const at = document.getText().indexOf('12 millions');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new Selection(document.positionAt(at), document.positionAt(at + '12 millions d’euros'.length));
    const done = annotate();
    await nextQuestion();
    await enter(); // “statement”
    await nextQuestion();
    const record = await enterUntil(document, '12 millions', (one) => one !== null);
    assert.deepEqual([record?.kind, record?.target.exact], ['statement', '12 millions d’euros']);
    await nextQuestion();
    await leave(); // at “Source?”
    await done;
    const row = await rowWith(document, '12 millions');
    assert.deepEqual([row.claim, row.state], [null, 'anchored']);
  });

  it('makes the address on the clipboard a source, and leaves the article alone', async () => {
    const { document } = await openCopy('otan.md');
    const before = document.getText();
    await env.clipboard.writeText('https://www.nato.int/opinions/2025.htm\n');
    await runOn(document, 'pasteSource', WORDS);
    await runOn(document, 'pasteSource', WORDS);
    const record = await recordWith(document, WORDS);
    assert.deepEqual(
      record?.sources?.map(({ url }) => url),
      ['https://www.nato.int/opinions/2025.htm'],
    );
    assert.equal(document.getText(), before);
  });

  it('makes no source of anything but a web address', async () => {
    const { document } = await openCopy('otan.md');
    await env.clipboard.writeText('javascript:alert(1)');
    void runOn(document, 'pasteSource', WORDS);
    await pause(500);
    assert.equal(await recordsOf(document), null);
    await commands.executeCommand('notifications.clearAll');
  });

  it('writes down the role that is printed there, of somebody with several', async () => {
    const { document } = await openText(
      'La maire de Lens, Jeanne Dupont, a déclaré que le marché rouvrirait.\n\nLa présidente du port, Jeanne Dupont, a affirmé que le quai fermerait.\n',
    );
    await runOn(document, 'markChecked', 'le quai');
    assert.equal((await recordWith(document, 'le quai'))?.said?.as, 'présidente du port');
  });

  it('takes a verdict back where somebody sets the status and says that there is none', async () => {
    const { document } = await openCopy('otan.md');
    const set = (...labels: string[]): Promise<void> =>
      answeringQuestions({ pick: picking(...labels.map((label) => new RegExp(`^${label}$`, 'i'))) }, () =>
        runOn(document, 'setStatus', WORDS),
      );
    const verdict = async (): Promise<unknown> => (await recordWith(document, WORDS))?.check?.verdict;
    await set('Checked', 'wrong');
    assert.equal(await verdict(), 'wrong');
    const progress = async (): Promise<string> => progressWords(progressOf(await viewOf(document)));
    assert.equal(await progress(), '7 claims, 1 verified, 1 to correct', 'the status bar calls no false claim done');
    await runOn(document, 'markChecked', WORDS);
    assert.equal(await verdict(), 'wrong', 'nobody was asked');
    await set('Checked', 'no verdict');
    assert.equal(await verdict(), null);
    assert.equal(await progress(), '7 claims, 1 verified');
  });

  it('says of what is to be verified again that a verdict is an earlier one, and not who set it', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const model = await modelOf(document);
    const { services } = await insides();
    const stamp = { by: 'A. M.', on: '2025-07-22' };
    const cardAfter = async (change: RecordChange): Promise<string> => {
      await changeRecords(services, model, [{ row: await rowWith(document, WORDS) }], change);
      return claimCard(model, await viewOf(document), await rowWith(document, WORDS))
        .value.replaceAll('&#58;', ':')
        .replaceAll('\\', '');
    };
    assert.match(
      await cardAfter((engine, file, id) => engine.setVerdict(file, id, 'wrong', stamp)),
      /Checked: wrong \(A. M., /,
    );
    assert.match(
      await cardAfter((engine, file, id) => engine.setStatus(file, id, 'open', stamp)),
      /Open, last verdict: wrong \(A. M., /,
    );
    assert.match(
      await cardAfter((engine, file, id) => engine.setStatus(file, id, 'unchecked', stamp)),
      /To verify, last verdict: wrong(?! \()/,
    );
  });

  it('marks several rows at once, which one undo takes back', async () => {
    const { document } = await openCopy('otan.md');
    const model = await modelOf(document);
    const rows = (await viewOf(document)).rows.filter(({ place }) => place !== null).slice(0, 4);
    const nodes = rows.map((row) => ({ type: 'claim', model, row }));
    await commands.executeCommand('dixit.markChecked', nodes[0], nodes);
    const marks = (await viewOf(document)).rows.map(({ mark }) => mark);
    assert.equal(marks.filter((mark) => mark === 'checked').length, 4);
    await commands.executeCommand('dixit.undoRecords');
    assert.equal(await recordsOf(document), null);
  });

  it('marks the claim at each cursor, and what is none at a cursor not', async () => {
    const editor = await openText(
      '« Oui, nous partons », a dit Anna Roux.\n\nRien.\n\n« Non, nous restons », a dit Luc Vidal.\n',
    );
    await viewOf(editor.document);
    const at = (line: number, character: number): Selection => new Selection(line, character, line, character);
    editor.selections = [at(0, 6), at(0, 10), at(2, 1), at(4, 6)];
    await commands.executeCommand('dixit.markChecked');
    const marks = (await viewOf(editor.document)).rows.map(({ mark }) => mark);
    assert.deepEqual(marks, ['checked', 'checked']);
    assert.equal((await recordsOf(editor.document))?.claims.length, 2);
  });
});
