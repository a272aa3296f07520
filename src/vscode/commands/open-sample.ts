import { Uri, window, workspace } from 'vscode';
import { interfaceLanguage } from '../interface-words/dates';
import type { Command } from './command';

/** Opens a short article to try Dixit on, as a document that has no file yet. */
export const openSample: Command = {
  id: 'dixit.openSample',
  async run({ context }) {
    const name = interfaceLanguage() === 'fr' ? 'article.fr.md' : 'article.md';
    const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'media/sample', name));
    const content = new TextDecoder().decode(bytes);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  },
};
