import { l10n } from 'vscode';
import { toSpan } from '../convert';
import { editorOf } from '../documents/editor-of';
import { neighbour } from '../documents/find';
import { needsWork, type Row } from '../documents/row';
import type { Command, CommandContext } from './command';
import { showInEditor } from './show-in-editor';
import { showInformation } from '../questions/messages';

/** From the cursor to the next or the previous claim, around the ends of the draft. `none` is said where there is no such claim. */
async function go(
  context: CommandContext,
  step: 1 | -1,
  wanted: (row: Row) => boolean,
  none?: (rows: readonly Row[]) => string,
): Promise<void> {
  const model = context.documents.active;
  const view = await model?.ready();
  if (!model || !view) {
    return;
  }
  const editor = editorOf(model.document);
  const selected = editor ? toSpan(model.document, editor.selection) : null;
  const row = neighbour(view.rows, selected, step, wanted);
  if (row?.place) {
    await showInEditor(model, row.place);
  } else if (none) {
    await showInformation(none(view.rows));
  }
}

/** Goes to the claim behind the cursor. */
export const nextClaim: Command = { id: 'dixit.nextClaim', run: (context) => go(context, 1, () => true) };

/** Goes to the claim before the cursor. */
export const previousClaim: Command = { id: 'dixit.previousClaim', run: (context) => go(context, -1, () => true) };

/** Goes to the next claim that is still to be verified. */
export const nextUnverified: Command = {
  id: 'dixit.nextUnverified',
  run: (context) => go(context, 1, needsWork, nothingLeft),
};

function nothingLeft(rows: readonly Row[]): string {
  return rows.some(({ place }) => place === null)
    ? l10n.t('No claim in the text is left to verify. Lost passages stand first in the Claims view.')
    : l10n.t('No claim of this article is left to verify.');
}
