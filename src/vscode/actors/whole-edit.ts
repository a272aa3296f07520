import { Range, workspace, type Uri, type WorkspaceEdit } from 'vscode';

/** Adds to an edit that a file gets another text, where it still says `before`. */
export async function wholeEdit(edit: WorkspaceEdit, uri: Uri, before: string, after: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  if (document.getText() === before) {
    edit.replace(uri, new Range(document.positionAt(0), document.positionAt(before.length)), after);
  }
}
