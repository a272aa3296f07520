import assert from 'node:assert/strict';
import { languages, Uri, window, workspace, type Diagnostic } from 'vscode';
import { eventually } from './support/eventually';
import { closeEditors, newFolder, writeFile } from './support/workspace';

async function problems(uri: Uri): Promise<Diagnostic[]> {
  await window.showTextDocument(await workspace.openTextDocument(uri));
  return eventually(
    // Dixit's own findings in the file come beside those of the schema.
    () => languages.getDiagnostics(uri).filter(({ source }) => source !== 'Dixit'),
    (found) => found.length > 0,
  );
}

describe('the schemas', () => {
  afterEach(closeEditors);

  it('check a claims file while it is edited by hand', async () => {
    const text =
      '{ "version": 1, "article": { "file": "a.md" }, "claims": [ { "id": "c-00000000", "kind": "direct", "target": { "exact": "a" }, "check": { "status": "sure" } } ] }\n';
    const found = await problems(await writeFile('a.claims.json', text));
    assert.ok(
      found.some(({ message, range }) => /unchecked/.test(message) && range.start.character === text.indexOf('"sure"')),
      JSON.stringify(found),
    );
  });

  it('check the registry of a folder', async () => {
    const folder = Uri.joinPath(await newFolder(), '.dixit');
    await workspace.fs.createDirectory(folder);
    const found = await problems(
      await writeFile('actors.json', '{ "version": 1, "people": 7, "posts": [], "organizations": [] }\n', folder),
    );
    assert.ok(
      found.some(({ message }) => /array/i.test(message)),
      JSON.stringify(found),
    );
  });
});
