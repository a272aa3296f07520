import { l10n, WorkspaceEdit, workspace } from 'vscode';
import { setDate } from '../../actors/article-date';
import { toRange } from '../../convert';
import { today } from '../../interface-words/dates';
import type { Command } from '../command';
import { askDate } from './ask';

/** Asks for the article's date and writes it into the front matter, so that roles can be checked. */
export const setArticleDate: Command = {
  id: 'dixit.setArticleDate',
  asks: true,
  async run({ documents }) {
    const model = documents.active;
    const view = await model?.ready();
    if (!model || !view) {
      return;
    }
    const date = await askDate(
      l10n.t('Date of the article'),
      l10n.t('Written into the front matter; the roles in the article are checked for this day.'),
      { value: view.analysis.date ?? today() },
    );
    const present = model.current();
    if (!date || !present) {
      return;
    }
    const change = setDate(present.text, date);
    const edit = new WorkspaceEdit();
    edit.replace(model.document.uri, toRange(model.document, change), change.text);
    await workspace.applyEdit(edit);
  },
};
