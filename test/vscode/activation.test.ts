import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { activateDixit, closeEditors, openCopy } from './support/workspace';

describe('activation', () => {
  afterEach(closeEditors);

  it('comes with the first Markdown file', async () => {
    await openCopy('otan.md');
    const api = await activateDixit();
    assert.equal(api.version, 1);
  });

  it('registers every command that the manifest declares', async () => {
    await activateDixit();
    const manifest = extensions.getExtension('dixit.dixit')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('gives the analysis of an open draft to other extensions', async () => {
    const { document } = await openCopy('otan.md');
    const api = await activateDixit();
    const analysis = await api.analysis(document.uri);
    assert.equal(analysis?.claims.length, 7);
    assert.deepEqual(
      analysis.actors.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Jens Stoltenberg', 'Donald Trump', 'Sergueï Lavrov', 'John Kirby'],
    );
  });
});
