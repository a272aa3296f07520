import { commands, type Uri } from 'vscode';
import { docsPage, rulePage } from '../pages/bundled-pages';
import type { Command } from './command';
import { openFile } from './show-in-editor';

/** Shows a page as readers see it; as text where VS Code's own Markdown preview is switched off. */
async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await openFile(uri);
  }
}

/** Opens the guide in the language of the interface. */
export const openGuide: Command = {
  id: 'dixit.openGuide',
  run: ({ context }) => showPage(docsPage(context, 'guide')),
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
