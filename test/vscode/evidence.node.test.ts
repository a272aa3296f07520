import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commands, Uri, window } from 'vscode';
import { evidenceFile } from '../../src/vscode/annotate/validate';
import { loadEngine } from '../../src/vscode/engine/load';
import { modelOf, signAs } from './support/dixit';
import { pause } from './support/eventually';
import { recordWith, runOn } from './support/records';
import { closeEditors, openCopy } from './support/workspace';

const WORDS = 'trouvera les fonds';

describe('the file of a source', () => {
  before(() => signAs('A. M.'));
  afterEach(closeEditors);

  it('is not opened where a symbolic link leads out of the workspace', async function () {
    if (process.platform === 'win32') this.skip(); // links are for administrators there
    const { document } = await openCopy('otan.md');
    const outside = await mkdtemp(path.join(tmpdir(), 'dixit-outside-'));
    await writeFile(path.join(outside, 'a.txt'), 'secret\n');
    const link = Uri.joinPath(document.uri, '..', 'notes').fsPath;
    await symlink(outside, link);
    await runOn(document, 'markChecked', WORDS);
    const record = await recordWith(document, WORDS);
    assert.ok(record);
    const { addSource } = await loadEngine();
    const model = await modelOf(document);
    await model.records.write(() => ({
      text: document.getText(),
      change: (claims) => addSource(claims ?? { version: 1, claims: [] }, record.id, { file: 'notes/a.txt' }),
    }));
    void runOn(document, 'openSource', WORDS);
    await pause(500);
    assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    await commands.executeCommand('notifications.clearAll');
    await rm(link);
    await rm(outside, { recursive: true });
  });

  it('that is not there, or not yet, is taken with a word about it', async () => {
    const { document } = await openCopy('otan.md');
    const check = evidenceFile(await modelOf(document));
    assert.equal(await check('otan.md'), null);
    assert.equal(typeof check('../otan.md'), 'string');
    const found = await check('notes/otan.pdf');
    assert.match(typeof found === 'string' ? '' : (found?.message ?? ''), /no file of this name/);
  });
});
