import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

/** Tells when a claims file is made, changed or deleted on disk, and when it is edited or closed in an editor. */
export function watchClaimsFile(uri: Uri, touched: () => void): Disposable {
  const name = uri.toString();
  const heed = (changed: Uri): void => {
    if (changed.toString() === name) {
      touched();
    }
  };
  // The folder, not the file: a name may hold characters that mean something in a pattern.
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), '*.claims.json'));
  return Disposable.from(
    watcher,
    watcher.onDidCreate(heed),
    watcher.onDidChange(heed),
    watcher.onDidDelete(heed),
    workspace.onDidChangeTextDocument(({ document }) => heed(document.uri)),
    workspace.onDidCloseTextDocument((document) => heed(document.uri)),
  );
}
