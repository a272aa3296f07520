import { commands, Selection, TextEditorRevealType, ViewColumn, window, type TextEditor, type Uri } from 'vscode';
import type { Span } from '../../core/analysis';
import { toRange } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { editorOf } from '../documents/editor-of';

/**
 * Selects a span in the editor of its draft, which is opened where it is closed. The span is of the present text.
 *
 * @param preserveFocus whether the keys still go to where they went before
 */
export async function showInEditor(model: DocumentModel, span: Span, preserveFocus = false): Promise<TextEditor> {
  const { document } = model;
  const shown = editorOf(document);
  const editor = await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.Active,
    preserveFocus,
  });
  const range = toRange(document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Opens a file beside nothing, as a person would. */
export async function openFile(uri: Uri): Promise<void> {
  await commands.executeCommand('vscode.open', uri);
}
