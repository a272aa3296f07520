import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commands, extensions, Uri, window, workspace, type InputBox, type TextDocument } from 'vscode';
import type { ClaimRecord } from '../../src/core/records/types';
import { hintPrivacy } from '../../src/vscode/annotate/privacy-hint';
import { hasRemote, historyOf } from '../../src/vscode/git/repository';
import { insides, modelOf, rowWith, signAs, viewOf } from './support/dixit';
import { answeringQuestions } from './support/answers';
import { eventually } from './support/eventually';
import { recordsOf, recordsUri, recordWith, runOn } from './support/records';
import { closeEditors, newFolder, openCopy, readFile, workspaceFolder, writeFile } from './support/workspace';

const WORDS = 'trouvera les fonds';

/** Whether git, and VS Code's extension for it, can be used here. */
async function canUseGit(): Promise<boolean> {
  if (spawnSync('git', ['--version']).status !== 0) return false;
  const git = extensions.getExtension<{ readonly enabled: boolean }>('vscode.git');
  if (!git) return false;
  await workspace.getConfiguration('git').update('enabled', true, true);
  const api = await git.activate();
  return eventually(
    () => api.enabled,
    (enabled) => enabled,
  );
}

/** A repository in a folder of its own. */
function repositoryIn(folder: Uri, ...commandLines: readonly (readonly string[])[]): void {
  for (const args of [['init', '-q'], ...commandLines])
    assert.equal(spawnSync('git', args, { cwd: folder.fsPath }).status, 0, args.join(' '));
}

/** How many messages came up while something was done. */
async function messages(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const { showInformationMessage } = window;
  Object.assign(window, { showInformationMessage: () => Promise.resolve(void count++) });
  try {
    await work();
  } finally {
    Object.assign(window, { showInformationMessage });
  }
  return count;
}

describe('an article in a repository', function () {
  this.timeout(60_000);

  before(async function () {
    if (!(await canUseGit())) this.skip();
  });
  after(async () => {
    await signAs('');
    await workspace.getConfiguration('git').update('enabled', undefined, true);
  });
  afterEach(closeEditors);

  /** Opens an article once the Git extension knows its repository. */
  async function openIn(folder: Uri): Promise<TextDocument> {
    const text = (await readFile(Uri.joinPath(workspaceFolder(), 'otan.md'))) ?? '';
    const uri = await writeFile('otan.md', text, folder);
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri));
    // Git’s extension may take its time on a busy machine.
    assert.ok(
      await eventually(
        () => historyOf(uri),
        (found) => found !== null,
      ),
      'the repository is found',
    );
    return document;
  }

  it('has git’s user name ready for the first record, asks once, and keeps the answer', async () => {
    await signAs('');
    const folder = await newFolder();
    repositoryIn(folder, ['config', 'user.name', 'Ada Martin']);
    const document = await openIn(folder);
    const offered: string[] = [];
    const text = async (box: InputBox): Promise<string> => {
      offered.push(await eventually(() => box.value, Boolean));
      return ' A. M. ';
    };
    await answeringQuestions({ text }, () => runOn(document, 'markChecked', WORDS));
    assert.deepEqual(offered, ['Ada Martin']);
    assert.equal((await recordWith(document, WORDS))?.check?.by, 'A. M.');
    assert.equal(workspace.getConfiguration('dixit').get('author'), 'A. M.');
    await answeringQuestions({ text }, () => runOn(document, 'markChecked', 'à ses débuts'));
    assert.equal(offered.length, 1);
  });

  it('writes nothing where nobody says who they are', async () => {
    await signAs('');
    const folder = await newFolder();
    repositoryIn(folder);
    const document = await openIn(folder);
    await answeringQuestions({ text: () => undefined }, () => runOn(document, 'markChecked', WORDS));
    assert.equal(await readFile(recordsUri(document)), null);
  });

  it('keeps what both branches wrote into the claims file, after a merge that git left to a person', async () => {
    await signAs('A. M.');
    const folder = await newFolder();
    repositoryIn(folder);
    const document = await openIn(folder);
    const git = (...args: string[]): void =>
      void spawnSync('git', ['-c', 'user.name=AM', '-c', 'user.email=am@example.org', ...args], { cwd: folder.fsPath });
    const uri = recordsUri(document);
    const rewrite = async (change: (text: string) => string): Promise<void> =>
      workspace.fs.writeFile(uri, new TextEncoder().encode(change((await readFile(uri)) ?? '')));
    const verdict = (to: string) => (text: string) => text.replace('"verdict": null', `"verdict": "${to}"`);
    await runOn(document, 'markChecked', WORDS);
    git('add', '.');
    git('commit', '-qm', 'records');
    git('checkout', '-qb', 'other');
    await rewrite((text) => verdict('wrong')(text).replace('"basis": "on-record"', '"basis": "background"'));
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', '-');
    await rewrite(verdict('confirmed'));
    git('commit', '-qam', 'ours');
    git('merge', 'other');
    assert.match((await readFile(uri)) ?? '', /^<<<<<<< /m);
    const { records } = await modelOf(document);
    await eventually(
      () => records.view.kind,
      (kind) => kind === 'broken',
    );
    const { showWarningMessage } = window;
    const said: unknown[] = [];
    Object.assign(window, { showWarningMessage: async (message: string) => void said.push(message) });
    try {
      await commands.executeCommand('dixit.joinVersions');
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    const file = await recordsOf(document);
    assert.deepEqual(
      file?.claims.map(({ conflictOf, basis, check }) => [Boolean(conflictOf), basis, check?.verdict]),
      [
        [false, 'background', 'confirmed'],
        [true, 'background', 'wrong'],
      ],
    );
    assert.deepEqual(said, [
      'The versions differ in one record. Both are kept; the quick fixes on the passage choose between them.',
    ]);
    assert.equal((await rowWith(document, WORDS)).mark, 'checked');
  });

  it('that is shared says once that a protected source must not be told', async () => {
    const { services } = await insides();
    const record = (basis: ClaimRecord['basis']): ClaimRecord => ({
      id: 'c-00000001',
      kind: 'indirect',
      target: { exact: 'x' },
      basis: basis ?? null,
    });
    const hints = async (document: TextDocument, basis: ClaimRecord['basis']): Promise<number> => {
      const model = await modelOf(document);
      const work = (): Promise<void> => hintPrivacy(services, model, record(basis));
      return messages(work);
    };
    const alone = await newFolder();
    repositoryIn(alone);
    assert.equal(await hints(await openIn(alone), 'anonymous'), 0, 'nobody else can get it');

    const folder = await newFolder();
    repositoryIn(folder, ['remote', 'add', 'origin', 'https://example.org/newsroom.git']);
    const shared = await openIn(folder);
    await eventually(
      () => hasRemote(shared.uri),
      (has) => has,
    );
    assert.equal(await hints(shared, 'on-record'), 0);
    assert.equal(await hints(shared, 'off-record'), 1);
    assert.equal(await hints(shared, 'anonymous'), 0, 'once a draft');
  });
});

describe('the records of an article that this workspace has not seen before', function () {
  this.timeout(60_000);

  before(async function () {
    if (!(await canUseGit())) this.skip();
    await signAs('A. M.');
  });
  after(async () => {
    await signAs('');
    await workspace.getConfiguration('git').update('enabled', undefined, true);
  });
  afterEach(closeEditors);

  it('are placed by the text that they were committed with', async () => {
    const { document } = await openCopy('otan.md');
    await runOn(document, 'markChecked', WORDS);
    const id = (await rowWith(document, WORDS)).id;
    const text = document.getText();
    const claims = (await readFile(recordsUri(document))) ?? '';
    await commands.executeCommand('workbench.action.closeAllEditors');

    const folder = await newFolder();
    const article = await writeFile('autre.md', text, folder);
    await writeFile('autre.claims.json', claims, folder);
    const person = ['-c', 'user.name=AM', '-c', 'user.email=am@example.org'];
    repositoryIn(folder, ['add', '.'], [...person, 'commit', '-qm', 'records']);
    // Rewritten outside, around the passage and in it: by the words alone it is a suggestion.
    const changed = text
      .replace('Stoltenberg a affirmé que l’Europe', 'Le chef de l’Alliance a promis hier que l’Europe')
      .replace('trouvera les fonds', 'trouvera bien sûr l’argent');
    await workspace.fs.writeFile(article, new TextEncoder().encode(changed));

    const opened = await window.showTextDocument(await workspace.openTextDocument(Uri.file(article.fsPath)));
    const row = await eventually(
      async () => (await viewOf(opened.document)).rows.find((one) => one.id === id),
      (found) => found?.state === 'drifted',
      20_000,
    );
    assert.equal(row?.state, 'drifted');
    assert.ok(row.anchor);
    assert.match(changed.slice(row.anchor.start, row.anchor.end), /trouvera bien sûr l’argent/);
  });
});
