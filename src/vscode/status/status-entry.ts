import { Disposable, l10n, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { progressOf } from '../documents/row';
import type { Services } from '../services';
import { progressWords } from '../interface-words/counts';

/** Left of the cursor position and the language, which have 100 and below. */
const PRIORITY = 101;

/** The one entry of the status bar, “7 claims, 2 verified, 1 to correct”; it opens the Claims view. */
export function registerStatusEntry({ documents, highlights }: Services): Disposable {
  const item = window.createStatusBarItem('dixit.progress', StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t('Dixit: Claims');
  const update = (): void => {
    const model = documents.active;
    const view = model?.view;
    item.command = 'dixit.showClaims';
    if (model?.state === 'large') {
      item.text = l10n.t('Claims: large file');
      item.tooltip = l10n.t(
        'The article is above the size limit and is analysed only on request. Click to analyse it once.',
      );
      item.accessibilityInformation = { label: l10n.t('Claims: large file') };
      item.command = 'dixit.analyzeDocument';
      item.show();
    } else if (view) {
      const text = progressWords(progressOf(view));
      // The sign that marks are hidden: otherwise nobody finds out why the text looks bare.
      item.text = highlights.visible ? text : `$(eye-closed) ${text}`;
      item.tooltip = tooltip(highlights.visible);
      item.accessibilityInformation = {
        label: highlights.visible ? text : `${text}, ${l10n.t('highlights are hidden')}`,
      };
      item.show();
    } else {
      item.hide();
    }
  };
  update();
  return Disposable.from(
    item,
    documents.onDidChangeActive(update),
    documents.onDidChange(({ model }) => model === documents.active && update()),
    documents.onDidClose(update),
    highlights.onDidChange(update),
  );
}

function tooltip(highlightsVisible: boolean): MarkdownString {
  const text = new MarkdownString(l10n.t('Show the claims of this article'));
  if (!highlightsVisible) {
    text.appendMarkdown(`\n\n${l10n.t('Highlights are hidden.')} [${l10n.t('Show')}](command:dixit.toggleHighlights)`);
    text.isTrusted = { enabledCommands: ['dixit.toggleHighlights'] };
  }
  return text;
}
