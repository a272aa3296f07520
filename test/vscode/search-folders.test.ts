import assert from 'node:assert/strict';
import { RelativePattern, Uri, type workspace, type WorkspaceFolder } from 'vscode';
import { searchFolders } from '../../src/vscode/newsroom/search';

type Search = typeof workspace.findFiles;

const folder = (address: string, index: number): WorkspaceFolder => ({ uri: Uri.parse(address), name: address, index });

/** VS Code, which waits without end for somebody who can search a file system. */
function searching(...schemes: readonly string[]): Search {
  return (include) => {
    const base = include instanceof RelativePattern ? include.baseUri : Uri.parse('file:///');
    return schemes.includes(base.scheme) ? Promise.resolve([Uri.joinPath(base, 'a.md')]) : new Promise(() => {});
  };
}

describe('the files of the open folders', () => {
  const find = async (findFiles: Search, most?: number, ...addresses: readonly string[]): Promise<string[]> => {
    const workspaceFolders = addresses.map(folder);
    const uris = await searchFolders('**/*.md', '', most, { findFiles, workspaceFolders }, 50);
    return uris.map((uri) => uri.toString());
  };

  it('are those that VS Code finds', async () =>
    assert.deepEqual(await find(searching('file'), undefined, 'file:///x', 'file:///y'), ['file:///a.md']));

  it('are found beside a folder that cannot be searched, after a moment', async () =>
    assert.deepEqual(await find(searching('file'), undefined, 'file:///x', 'mem:///y'), ['file:///x/a.md']));

  it('are found in other file systems where somebody searches them', async () =>
    assert.deepEqual(await find(searching('file', 'mem'), 1, 'mem:///x', 'mem:///y'), ['mem:/x/a.md']));

  it('are none where nothing can be searched', async () =>
    assert.deepEqual(await find(searching(), undefined, 'mem:///x'), []));
});
