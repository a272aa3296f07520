import { commands, l10n, Uri } from 'vscode';
import type { Command } from '../commands/command';
import { openFile } from '../commands/show-in-editor';
import { articleOf } from './article-of';
import { showInformation } from '../questions/messages';

/** Opens the article of a row of the Newsroom view; its claims file where the article is not there. */
export const openArticle: Command = {
  id: 'dixit.openArticle',
  async run({ newsroom }, argument) {
    const entry = newsroom.entries.find(({ records }) => records === argument);
    if (!entry) {
      return;
    }
    const article = await articleOf(entry);
    if (!article) {
      void showInformation(
        l10n.t(
          'The article “{0}” is not beside its claims file. Open the article where it is now: Dixit offers to bring its records along.',
          entry.name,
        ),
      );
    }
    await openFile(article ?? Uri.parse(entry.records, true));
  },
};

/** Shows the Newsroom view. */
export const showNewsroom: Command = {
  id: 'dixit.showNewsroom',
  async run({ newsroom }) {
    await newsroom.ready();
    await commands.executeCommand('dixit.newsroom.focus');
  },
};
