import { l10n } from 'vscode';
import { printedDates } from '../actors/printed-date';
import { dateWords } from '../interface-words/dates';
import { commanding, replacing } from './actions';
import type { QuickFix } from './quick-fix';

/** A date that was written for people: what it may mean, or a question. */
export const fixFrontMatter: QuickFix = {
  rule: 'front-matter',
  fixes(request) {
    const { view, finding } = request;
    if (finding.data['template'] !== 'front-matter/date') {
      return [];
    }
    const { start, end } = finding;
    const printed = /^date[ \t]*:(.*)$/.exec(view.text.slice(start, end))?.[1] ?? '';
    const dates = printedDates(printed);
    return [
      ...dates.flatMap((date) =>
        replacing(
          request,
          l10n.t('Write {0} as {1}', dateWords(date), date),
          [{ start, end, text: `date: ${date}` }],
          dates.length === 1,
        ),
      ),
      commanding(request, l10n.t('Set the article’s date…'), 'dixit.setArticleDate'),
    ];
  },
};
