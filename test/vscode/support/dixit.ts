/** The extension from the inside, and drafts as the surfaces see them. */
import { commands, languages, window, workspace, type TextDocument } from 'vscode';
import type { TestApi } from '../../../src/vscode/api';
import type { Surfaces } from '../../../src/vscode/surfaces';
import type { DocumentModel } from '../../../src/vscode/documents/document-model';
import type { DraftView, Row } from '../../../src/vscode/documents/row';
import { eventually } from './eventually';
import { activateDixit } from './workspace';

/** What the extension exports while its own tests run: the services and views behind its surfaces. */
export async function insides(): Promise<Surfaces> {
  return ((await activateDixit()) as TestApi).surfaces;
}

/** The model of an open draft, once it was analysed. */
export async function modelOf(document: TextDocument): Promise<DocumentModel> {
  const { services } = await insides();
  const model = await eventually(
    () => services.documents.of(document.uri),
    (found) => found !== null,
  );
  if (!model) throw new Error(`no model for ${document.uri.toString()}`);
  await model.ready();
  return model;
}

/** The draft as it is now. */
export async function viewOf(document: TextDocument): Promise<DraftView> {
  const view = await (await modelOf(document)).ready();
  if (!view) throw new Error(`not analysed: ${document.uri.toString()}`);
  return view;
}

/** The row whose words hold a text. */
export async function rowWith(document: TextDocument, words: string): Promise<Row> {
  const { rows } = await viewOf(document);
  const row = rows.find((one) => one.words.includes(words));
  if (!row) throw new Error(`no claim with “${words}” among ${rows.map((one) => one.words).join(' | ')}`);
  return row;
}

/** Closes a draft for good. VS Code keeps a text for minutes after its editor is closed, unless its language changes. */
export async function closeDraft(document: TextDocument): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  await languages.setTextDocumentLanguage(document, 'plaintext');
  const { services } = await insides();
  await eventually(
    () => services.documents.of(document.uri),
    (found) => found === null,
  );
}

/** Opens again a draft that was closed for good. */
export async function openAgain({ uri }: TextDocument): Promise<TextDocument> {
  const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'markdown');
  await window.showTextDocument(document);
  return document;
}

/** Signs records as this person, so that no command has to ask. */
export async function signAs(name: string): Promise<void> {
  await workspace.getConfiguration('dixit').update('author', name, true);
}

/** Sets a setting for the workspace; `undefined` takes it back. */
export async function setSetting(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('dixit').update(key, value, false);
}
