import { l10n, languages, RelativePattern, workspace, type TextDocument, type Uri } from 'vscode';

/** Whether nothing may be written into a file: its file system takes no changes, or the user's settings lock it. */
export function isReadOnly(uri: Uri): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) === false || isLocked(uri);
}

/** Whether `files.readonlyInclude` covers a file, which need not exist. VS Code heeds it in its editors only. */
export function isLocked(uri: Uri): boolean {
  const files = workspace.getConfiguration('files', uri);
  return covers(files.get('readonlyInclude'), uri) && !covers(files.get('readonlyExclude'), uri);
}

/** Why a locked file is not written, as a sentence. */
export function lockedReason(): string {
  return l10n.t('The setting “files.readonlyInclude” makes it read-only.');
}

function covers(globs: unknown, uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  const file = { uri, languageId: 'json' } as TextDocument;
  return Object.entries(globs ?? {}).some(([glob, on]) => {
    const patterns = folder ? [glob, new RelativePattern(folder, glob)] : [glob];
    return on === true && patterns.some((pattern) => languages.match({ pattern }, file) > 0);
  });
}
