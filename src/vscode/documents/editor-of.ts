import { window, type TextDocument, type TextEditor } from 'vscode';

/** The editor in which a person works on a document: of several side by side the one that was used last. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const active = window.activeTextEditor;
  return active?.document === document ? active : window.visibleTextEditors.find((one) => one.document === document);
}
