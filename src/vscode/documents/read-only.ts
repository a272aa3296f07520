import { l10n, languages, RelativePattern, workspace, type TextDocument, type Uri } from 'vscode';

/** Whether `files.readonlyInclude` covers a file, which need not exist. VS Code heeds it in its editors only. */
function isLocked(uri: Uri): boolean {
  const files = workspace.getConfiguration('files', uri);
  return covers(files.get('readonlyInclude'), uri) && !covers(files.get('readonlyExclude'), uri);
}

/** Whether nothing may be written into a file: its file system takes no changes, or the user's settings lock it. */
export function isReadOnly(uri: Uri): boolean {
  return readOnlyReason(uri) !== null;
}

/** Why nothing may be written into a file, as a sentence; null where something may. */
export function readOnlyReason(uri: Uri): string | null {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return l10n.t('Its folder is read-only.');
  }
  return isLocked(uri) ? l10n.t('The setting “files.readonlyInclude” makes it read-only.') : null;
}

function covers(globs: unknown, uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  const file = { uri, languageId: 'json' } as TextDocument;
  return Object.entries(globs ?? {}).some(([glob, on]) => {
    const patterns = folder ? [glob, new RelativePattern(folder, glob)] : [glob];
    return on === true && patterns.some((pattern) => languages.match({ pattern }, file) > 0);
  });
}
