import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Selection,
  workspace,
  type QuickPick,
  type QuickPickItem,
  type TextDocument,
  type WorkspaceConfiguration,
  WorkspaceEdit,
} from 'vscode';
import type { RegistryPost } from '../../src/core/registry/types';
import { loadEngine } from '../../src/vscode/engine/load';
import { insides, rowWith, signAs, viewOf } from './support/dixit';
import { answeringQuestions } from './support/answers';
import { eventually, pause } from './support/eventually';
import { nextQuestion, watchQuestions } from './support/questions';
import { recordsOf, recordsUri, recordWith, referenceTo, replaceWords, runOn, writeOutside } from './support/records';
import { closeEditors, openText, readFile } from './support/workspace';

const TEXT = `# Le marché couvert

La maire de Lens, Jeanne Dupont, a déclaré que le marché rouvrirait en mai. « Les travaux sont finis », a-t-elle ajouté.

Le libraire Paul Morel a affirmé que les loyers doubleraient. Il a prévenu que trois boutiques fermeraient.
`;
/** What a list shows, and which of its items are statuses. */
type Asked = Pick<QuickPick<QuickPickItem>, 'items'>;
const isOpen = ({ label }: QuickPickItem): boolean => label === 'Open';
const enter = (): Thenable<unknown> => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

const TITLE = '# Le marché';
const LONGER = '# Une longue histoire : le vieux marché';

/** The record of these words stands where the draft has them. */
async function placed(document: TextDocument, words: string): Promise<void> {
  const { anchor, state } = await rowWith(document, words);
  assert.equal(state, 'anchored');
  assert.equal(anchor && document.getText().slice(anchor.start, anchor.end), words);
}

async function words(document: TextDocument): Promise<readonly string[]> {
  return ((await recordsOf(document))?.claims ?? []).map(({ target }) => target.exact);
}

describe('what is written at the same moment', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  it('is all kept: of four claims that are ticked at once, each has its record', async () => {
    const { document } = await openText(TEXT);
    const claims = ['rouvrirait', 'Les travaux', 'doubleraient', 'fermeraient'];
    const references = await Promise.all(claims.map((claim) => referenceTo(document, claim)));
    await Promise.all(references.map((reference) => commands.executeCommand('dixit.markChecked', reference)));
    assert.equal((await words(document)).length, 4, String(await words(document)));
  });

  it('is all kept, also in the lists of the newsroom', async () => {
    const { document } = await openText(TEXT);
    const { services } = await insides();
    const { ignored, registries } = services;
    const file = registries.fileFor(document.uri);
    const list = ignored.fileFor(document.uri);
    assert.ok(file && list);
    const [before, listed] = [await readFile(file), await readFile(list)];
    const { putPost } = await loadEngine();
    const post = (id: string): RegistryPost => ({ id, org: null, single: false, names: { fr: [id] } });
    await Promise.all([
      ...['one', 'two'].map((words) => ignored.add(document.uri, { key: words, rule: 'no-date', words })),
      ...['one', 'two'].map((id) => registries.write(file, (own) => putPost(own, post(`test-${id}`)))),
    ]);
    const [posts, keys] = [await readFile(file), await readFile(list)];
    for (const [uri, text] of [
      [file, before],
      [list, listed],
    ] as const) {
      if (text === null) await workspace.fs.delete(uri);
      else await writeOutside(uri, text);
    }
    for (const id of ['one', 'two']) assert.ok(posts?.includes(`"test-${id}"`) && keys?.includes(`"${id}"`), id);
  });

  it('begins one record for a claim, also where the key is pressed twice', async () => {
    const { document } = await openText(TEXT);
    const reference = await referenceTo(document, 'doubleraient');
    await Promise.all([1, 2].map(() => commands.executeCommand('dixit.markChecked', reference)));
    assert.deepEqual(await words(document), ['les loyers doubleraient']);
  });

  it('is taken back one by one, also where two are asked for at once', async () => {
    const { document } = await openText(TEXT);
    for (const claim of ['rouvrirait', 'doubleraient', 'fermeraient']) await runOn(document, 'markChecked', claim);
    await Promise.all([1, 2].map(() => commands.executeCommand('dixit.undoRecords')));
    assert.deepEqual(await words(document), ['le marché rouvrirait en mai']);
    await Promise.all([1, 2].map(() => commands.executeCommand('dixit.redoRecords')));
    assert.equal((await words(document)).length, 3);
  });
});

describe('the name that signs a record', () => {
  after(() => signAs(''));
  afterEach(closeEditors);

  it('signs it also where the settings cannot be written', async () => {
    const { document } = await openText(TEXT);
    await signAs('');
    const { getConfiguration } = workspace;
    const update = (): Promise<void> => Promise.reject(new Error('read-only'));
    const stand = (section?: string): WorkspaceConfiguration => ({ ...getConfiguration(section), update });
    Object.assign(workspace, { getConfiguration: stand });
    try {
      await answeringQuestions({ text: () => 'B. C.' }, () => runOn(document, 'markChecked', 'doubleraient'));
    } finally {
      Object.assign(workspace, { getConfiguration });
    }
    assert.equal((await recordWith(document, 'loyers'))?.check?.by, 'B. C.');
    await commands.executeCommand('notifications.clearAll');
  });
});

describe('an answer about a draft that was edited while the question stood', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  watchQuestions();
  afterEach(closeEditors);

  it('is written for the same words, where they are now', async () => {
    const { document } = await openText(TEXT);
    await runOn(document, 'markChecked', 'doubleraient');
    const pick = async ({ items }: Asked): Promise<QuickPickItem | undefined> => {
      await replaceWords(document, TITLE, LONGER);
      return items.find(isOpen);
    };
    await answeringQuestions({ pick }, () => runOn(document, 'setStatus', 'doubleraient'));
    const record = await recordWith(document, 'loyers');
    assert.deepEqual([record?.target.exact, record?.check?.status], ['les loyers doubleraient', 'open']);
    await placed(document, 'les loyers doubleraient');
  });

  it('stands beside what somebody else has begun to write on the same claim', async () => {
    const { document } = await openText(TEXT);
    const target = { exact: 'les loyers doubleraient', prefix: 'a affirmé que ', suffix: '. Il a prévenu' };
    const check = { status: 'waived', verdict: null, by: 'X. Y.', on: '2025-07-21' };
    const claims = [{ id: 'c-00000001', kind: 'indirect', target, check }];
    const pick = async ({ items }: Asked): Promise<QuickPickItem | undefined> => {
      await writeOutside(recordsUri(document), `${JSON.stringify({ version: 1, claims }, null, 2)}\n`);
      await eventually(
        () => rowWith(document, 'doubleraient'),
        ({ record }) => record !== null,
      );
      return items.find(isOpen);
    };
    await answeringQuestions({ pick }, () => runOn(document, 'setStatus', 'doubleraient'));
    await commands.executeCommand('notifications.clearAll');
    const found = (await recordsOf(document))?.claims ?? [];
    assert.deepEqual(
      found.map((claim) => [claim.check?.status, claim.check?.by, claim.conflictOf]),
      [
        ['waived', 'X. Y.', undefined],
        ['open', 'A. M.', 'c-00000001'],
      ],
    );
  });

  it('about words that are gone writes nothing, and says so', async () => {
    const { document } = await openText(TEXT);
    const done = commands.executeCommand('dixit.annotateClaim', await referenceTo(document, 'doubleraient'));
    await nextQuestion();
    await replaceWords(document, 'Le libraire Paul Morel a affirmé que les loyers doubleraient. ', '');
    await enter();
    await done;
    assert.equal(await recordsOf(document), null);
  });

  it('restores the verified words over the changed ones and nothing else', async () => {
    const editor = await openText(TEXT);
    const { document } = editor;
    for (const claim of ['rouvrirait', 'doubleraient']) await runOn(document, 'markChecked', claim);
    await replaceWords(document, 'en mai', 'en juin');
    await replaceWords(document, 'les loyers', 'les prix');
    await viewOf(document);
    const end = document.positionAt(document.getText().length);
    editor.selection = new Selection(end, end);
    const done = commands.executeCommand('dixit.restoreWords');
    await nextQuestion();
    await replaceWords(document, TITLE, LONGER);
    await enter();
    await done;
    assert.equal(document.getText(), TEXT.replace(TITLE, LONGER).replace('les loyers', 'les prix'));
  });

  it('checks the changed words again where they are when the person has said who they are', async () => {
    const { document } = await openText(TEXT);
    await runOn(document, 'markChecked', 'doubleraient');
    await replaceWords(document, 'doubleraient', 'tripleraient');
    await viewOf(document);
    await signAs('');
    const text = async (): Promise<string> => {
      await replaceWords(document, TITLE, LONGER);
      return 'B. C.';
    };
    await answeringQuestions({ text }, () => runOn(document, 'confirmWords', 'tripleraient'));
    await signAs('A. M.');
    const record = await recordWith(document, 'loyers');
    assert.deepEqual([record?.check?.words, record?.check?.by], ['les loyers tripleraient', 'B. C.']);
    await placed(document, 'les loyers tripleraient');
  });

  it('about an article that was closed meanwhile goes into one record', async () => {
    const { document } = await openText(TEXT);
    const { services } = await insides();
    const done = commands.executeCommand('dixit.annotateClaim', await referenceTo(document, 'doubleraient'));
    await nextQuestion();
    await languages.setTextDocumentLanguage(document, 'plaintext'); // closed as a draft, at once
    assert.equal(services.documents.of(document.uri), null);
    await enter(); // who
    await nextQuestion();
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await enter(); // an interview
    await nextQuestion();
    await enter();
    await nextQuestion();
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    const claims = (await recordsOf(document))?.claims ?? [];
    assert.deepEqual(
      claims.map(({ said, sources }) => [said?.by, sources?.[0]?.type]),
      [['Paul Morel', 'interview']],
    );
  });

  it('about an article that was moved meanwhile begins no claims file where it was', async () => {
    const { document } = await openText(TEXT);
    const { uri } = document;
    const done = commands.executeCommand('dixit.annotateClaim', await referenceTo(document, 'doubleraient'));
    await nextQuestion();
    const edit = new WorkspaceEdit();
    edit.renameFile(uri, uri.with({ path: uri.path.replace(/draft\.md$/, 'moved.md') }));
    await workspace.applyEdit(edit);
    await enter();
    await pause(500);
    await commands.executeCommand('notifications.clearAll'); // the command waits for its message
    await done;
    assert.equal(await recordsOf(document), null);
  });
});
