import { l10n, workspace } from 'vscode';
import type { DocumentModel } from '../documents/document-model';
import type { Services } from '../services';
import { showInformation } from '../questions/messages';

/**
 * Asks to save an article that never was, since its records are kept beside it.
 *
 * @returns the draft that it is from then on, for a command to go on with what it was asked for; null where the person left
 */
export async function saveFirst({ documents }: Services, model: DocumentModel): Promise<DocumentModel | null> {
  const save = l10n.t('Save Article…');
  const question = l10n.t('Save the article first: its records are kept in a file beside it.');
  if ((await showInformation(question, save)) !== save) {
    return null;
  }
  const uri = await workspace.save(model.document.uri); // VS Code asks where
  const saved = uri ? documents.open(await workspace.openTextDocument(uri)) : null;
  return (await saved?.ready()) ? saved : null;
}
