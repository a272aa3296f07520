import { commands, type Uri } from 'vscode';
import { guidePage, rulePage } from '../bundled-pages/bundled-pages';
import type { Command } from './command';
import { openFile } from './show-in-editor';

/**
 * Shows a page as readers see it; as text where VS Code's own Markdown preview is switched off. In its editor, not by
 * “Open Preview”: that one goes on to whatever Markdown is looked at next, and the page is gone.
 */
async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  } catch {
    await openFile(uri);
  }
}

/** Opens the guide in the language of the interface. */
export const openGuide: Command = {
  id: 'dixit.openGuide',
  run: () => showPage(guidePage()),
};

/** Explains the rule that a finding names. */
export const showRule: Command = {
  id: 'dixit.showRule',
  async run(_, rule) {
    if (typeof rule === 'string' && /^[a-z-]+$/.test(rule)) {
      await showPage(rulePage(rule));
    }
  },
};
