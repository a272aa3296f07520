import { l10n } from 'vscode';
import { setDate } from '../../actors/article-date';
import { dateWords, today } from '../../interface-words/dates';
import type { QuickFix } from '../quick-fix';
import { commanding, replacing } from '../actions';

/** An article without a date: today's, or one that is asked for. */
export const fixNoDate: QuickFix = {
  rule: 'no-date',
  fixes(request) {
    const { text } = request.view;
    const date = today();
    return [
      commanding(request, l10n.t('Set the article’s date…'), 'dixit.setArticleDate'),
      ...replacing(request, l10n.t('Set the article’s date to today, {0}', dateWords(date)), [setDate(text, date)]),
    ];
  },
};
