import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commands, extensions, Uri, window, workspace } from 'vscode';
import { rowWith, signAs, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { recordsUri, runOn } from './support/records';
import { closeEditors, newFolder, openCopy, readFile, writeFile } from './support/workspace';

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
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=AM', '-c', 'user.email=am@example.org', 'commit', '-qm', 'records'],
    ])
      assert.equal(spawnSync('git', args, { cwd: folder.fsPath }).status, 0, args.join(' '));
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
