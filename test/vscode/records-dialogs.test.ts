import assert from 'node:assert/strict';
import { commands, UIKind, Uri, window, type InputBox, type SaveDialogOptions, type TextDocument } from 'vscode';
import { addSource } from '../../src/core/records/edit-sources';
import { addRemark } from '../../src/core/records/edit-said';
import { isPageHere } from '../../src/vscode/export/save-export';
import { signAs, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { nextQuestion, watchQuestions } from './support/questions';
import { recordsOf, recordsUri, recordWith, referenceTo, runOn, writeOutside } from './support/records';
import { closeEditors, openCopy, readFile } from './support/workspace';

const WORDS = 'trouvera les fonds';
const ADDRESS = 'https://example.org/read-out';
/** Steps down in the list of formats. */
const MARKDOWN = 2;
const CLAIM_REVIEW = 4;
const enter = (): Thenable<unknown> => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
const down = (): Thenable<unknown> => commands.executeCommand('workbench.action.quickOpenSelectNext');
const leave = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeQuickOpen');

/** An article with one record, which has a source and a remark. */
async function article(): Promise<TextDocument> {
  const { document } = await openCopy('otan.md');
  await runOn(document, 'markChecked', WORDS);
  const file = await recordsOf(document);
  const id = file?.claims[0]?.id;
  assert.ok(file && id);
  const sourced = addSource(file, id, { url: ADDRESS, accessed: '2025-07-22' });
  const after = addRemark(sourced, id, { by: 'A. M.', on: '2025-07-22', text: 'Rappeler le cabinet.' });
  await writeOutside(recordsUri(document), `${JSON.stringify(after, null, 2)}\n`);
  await eventually(
    () => viewOf(document),
    ({ rows }) => rows.some(({ record }) => (record?.sources?.length ?? 0) > 0),
  );
  return document;
}

/** Answers the questions that come up: by Enter, after so many steps down. */
async function answers(...steps: readonly number[]): Promise<void> {
  for (const step of steps) {
    await nextQuestion();
    for (let n = 0; n < step; n++) await down();
    await enter();
  }
}

/** Runs with another save dialog than VS Code's, which waits for a person. */
async function withSaveDialog(
  answer: (options: SaveDialogOptions | undefined) => Uri | undefined,
  work: () => Promise<void>,
): Promise<void> {
  const real = window.showSaveDialog;
  window.showSaveDialog = async (options) => answer(options);
  try {
    await work();
  } finally {
    window.showSaveDialog = real;
  }
}

describe('the questions about records', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  watchQuestions();
  afterEach(leave);
  afterEach(closeEditors);

  for (const [whom, step, hasRemark] of [
    ['others', 0, false],
    ['the newsroom', 1, true],
  ] as const) {
    it(`of an export for ${whom}: format, extent and a file beside the article`, async () => {
      const document = await article();
      await window.showTextDocument(document);
      let proposed: SaveDialogOptions | undefined;
      await withSaveDialog(
        (options) => {
          proposed = options;
          return options?.defaultUri;
        },
        async () => {
          const done = commands.executeCommand('dixit.exportRecords');
          await answers(MARKDOWN, step);
          await done;
        },
      );
      const uri = Uri.joinPath(document.uri, '..', 'otan.records.md');
      assert.equal(proposed?.defaultUri?.toString(), uri.toString());
      assert.deepEqual(proposed.filters, { Markdown: ['md'] });
      const page = (await readFile(uri)) ?? '';
      assert.match(page, /trouvera les fonds/);
      assert.equal(page.includes('Rappeler le cabinet.'), hasRemark);
    });
  }

  it('of a fact check to publish: also its address and who publishes it, which is remembered', async () => {
    const document = await article();
    const id = (await recordWith(document, WORDS))?.id;
    const file = await recordsOf(document);
    assert.ok(file && id);
    const claims = file.claims.map((claim) => ({ ...claim, check: { ...claim.check, verdict: 'confirmed' } }));
    await writeOutside(recordsUri(document), `${JSON.stringify({ ...file, claims }, null, 2)}\n`);
    await eventually(
      () => viewOf(document),
      ({ rows }) => rows.some(({ verdict }) => verdict === 'confirmed'),
    );
    const asked: string[] = [];
    const fill = async (value: string): Promise<void> => {
      await nextQuestion();
      const box = boxes.at(-1);
      assert.ok(box);
      asked.push(box.value);
      if (value) box.value = value;
      await enter();
    };
    const boxes: InputBox[] = [];
    const make = window.createInputBox;
    window.createInputBox = () => {
      const box = make.call(window);
      boxes.push(box);
      return box;
    };
    try {
      for (const publisher of ['Le Fil', '']) {
        await window.showTextDocument(document);
        await withSaveDialog(
          (options) => options?.defaultUri,
          async () => {
            const done = commands.executeCommand('dixit.exportRecords');
            await answers(CLAIM_REVIEW, 0);
            await fill('https://example.org/a');
            await fill(publisher);
            await done;
          },
        );
      }
    } finally {
      window.createInputBox = make;
    }
    assert.deepEqual(asked, ['', '', '', 'Le Fil']);
    const [review] = JSON.parse((await readFile(Uri.joinPath(document.uri, '..', 'otan.claimreview.jsonld'))) ?? '');
    assert.deepEqual(
      [review.url, review.author],
      [`https://example.org/a#${id}`, { '@type': 'Organization', name: 'Le Fil' }],
    );
  });

  it('of a fact check end with a word where no record can be published', async () => {
    const document = await article(); // checked, without a verdict
    await window.showTextDocument(document);
    const said: string[] = [];
    const real = window.showInformationMessage;
    Object.assign(window, { showInformationMessage: async (text: string) => void said.push(text) });
    try {
      await withSaveDialog(
        () => assert.fail('nothing is to be saved'),
        async () => {
          const done = commands.executeCommand('dixit.exportRecords');
          await answers(CLAIM_REVIEW, 0, 0, 0);
          await done;
        },
      );
    } finally {
      Object.assign(window, { showInformationMessage: real });
    }
    assert.match(said.join(), /No record can be published as a fact check yet/);
  });

  it('of an export end with a page in the browser, where there is one on the same machine, else with the text', () => {
    const page = Uri.parse('file:///a/otan.records.html');
    const desktop = { uiKind: UIKind.Desktop, remoteName: undefined };
    assert.ok(isPageHere(page, 'html', desktop));
    assert.ok(!isPageHere(page, 'csv', desktop));
    assert.ok(!isPageHere(page, 'html', { ...desktop, remoteName: 'ssh-remote' }));
    assert.ok(!isPageHere(page, 'html', { ...desktop, uiKind: UIKind.Web }));
    assert.ok(!isPageHere(Uri.parse('vscode-vfs://github/a.html'), 'html', desktop));
  });

  it('of an export can be left at each, and then nothing is written', async () => {
    const document = await article();
    for (const answered of [[], [MARKDOWN], [MARKDOWN, 0]]) {
      await window.showTextDocument(document);
      await withSaveDialog(
        () => undefined,
        async () => {
          const done = commands.executeCommand('dixit.exportRecords');
          await answers(...answered);
          if (answered.length < 2) {
            await nextQuestion();
            await leave();
          } // else the save dialog was the last question
          await done;
        },
      );
    }
    assert.equal(await readFile(Uri.joinPath(document.uri, '..', 'otan.records.md')), null);
  });

  it('of an archived copy: the suggestion is that of the day when the source was seen', async () => {
    const document = await article();
    const done = commands.executeCommand('dixit.archiveSource', await referenceTo(document, WORDS));
    await answers(0);
    await done;
    const [source] = (await recordWith(document, WORDS))?.sources ?? [];
    assert.deepEqual([source?.url, source?.archiveUrl], [ADDRESS, `https://web.archive.org/web/20250722/${ADDRESS}`]);
  });

  it('of an archived copy can be left, and the source stays as it is', async () => {
    const document = await article();
    const before = await recordsOf(document);
    const done = commands.executeCommand('dixit.archiveSource', await referenceTo(document, WORDS));
    await nextQuestion();
    await leave();
    await done;
    assert.deepEqual(await recordsOf(document), before);
  });
});
