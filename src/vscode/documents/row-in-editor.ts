import type { TextEditor } from 'vscode';
import { toOffset, toSpan } from '../convert';
import { rowSelected } from './find';
import type { DraftView, Row } from './row';

/** The row that a person is at in an editor: the one that is selected, else the one at the cursor. */
export function rowInEditor(
  view: DraftView,
  { document, selection }: Pick<TextEditor, 'document' | 'selection'>,
): Row | null {
  return rowSelected(view, toSpan(document, selection), toOffset(document, selection.active));
}
