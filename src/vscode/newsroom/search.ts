import { CancellationTokenSource, RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';

/** Where VS Code always finds files; elsewhere that is up to whoever provides the file system. */
const SEARCHED = new Set(['file', 'vscode-remote']);
/** How long to wait for a file system that VS Code may not search at all: it waits without end for somebody who can. */
const PATIENCE_MS = 5000;

/** The files of all open folders that match; of a folder that cannot be searched none. */
export async function searchFolders(
  include: string,
  exclude: string,
  most?: number,
  { findFiles, workspaceFolders: folders = [] }: Pick<typeof workspace, 'findFiles' | 'workspaceFolders'> = workspace,
  patience = PATIENCE_MS,
): Promise<readonly Uri[]> {
  if (folders.every(({ uri }) => SEARCHED.has(uri.scheme))) {
    return findFiles(include, exclude, most);
  }
  const search = (folder: WorkspaceFolder): Promise<readonly Uri[]> => {
    const stop = new CancellationTokenSource();
    const found = findFiles(new RelativePattern(folder, include), exclude, most, stop.token);
    if (SEARCHED.has(folder.uri.scheme)) {
      return Promise.resolve(found);
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop.cancel();
        resolve([]);
      }, patience);
      found.then(resolve, reject).then(() => clearTimeout(timer));
    });
  };
  return (await Promise.all(folders.map(search))).flat().slice(0, most);
}
