import { Disposable, l10n, languages, LanguageStatusSeverity } from 'vscode';
import { MARKDOWN } from '../documents/markdown';
import { progressOf } from '../documents/row';
import type { Services } from '../services';
import { languageName } from '../interface-words/claims';
import { claimsCount, problemsCount } from '../interface-words/counts';

/** The quiet item behind the braces of the status bar: language found, counts, and whatever is out of order. */
export function registerLanguageStatus({ documents, highlights }: Services): Disposable {
  const item = languages.createLanguageStatusItem('dixit.status', [...MARKDOWN]);
  item.name = 'Dixit';
  const show = (text: string, detail: string, severity: LanguageStatusSeverity, command?: [string, string]): void => {
    item.text = text;
    item.detail = detail;
    item.severity = severity;
    item.command = command && { command: command[0], title: command[1] };
    item.accessibilityInformation = { label: [...new Set(['Dixit', text, detail])].filter(Boolean).join(', ') };
  };
  const update = (): void => {
    const model = documents.active;
    const view = model?.view;
    item.busy = model?.state === 'opening';
    if (model?.state === 'large') {
      show(l10n.t('Not analysed: large file'), l10n.t('above the size limit'), LanguageStatusSeverity.Warning, [
        'dixit.analyzeDocument',
        l10n.t('Analyse Once'),
      ]);
    } else if (model?.state === 'failed') {
      show(l10n.t('Not analysed'), l10n.t('an error stands in the log'), LanguageStatusSeverity.Error, [
        'dixit.showLog',
        l10n.t('Show Log'),
      ]);
    } else if (!view) {
      show('Dixit', '', LanguageStatusSeverity.Information);
    } else if (view.records.kind === 'broken' || view.records.kind === 'newer') {
      show(
        view.records.kind === 'broken'
          ? l10n.t('Claims file cannot be read')
          : l10n.t('Claims file of a newer version'),
        l10n.t('read-only'),
        LanguageStatusSeverity.Warning,
        ['dixit.openRecords', l10n.t('Open Claims File')],
      );
    } else {
      const counts = [claimsCount(progressOf(view).total), problemsCount(view.findings.length)].join(', ');
      const text = l10n.t({
        message: '{0}: {1}',
        args: [languageName(view.analysis.language), counts],
        comment: ['The language of the article, then counts'],
      });
      if (highlights.visible) {
        show(text, 'Dixit', LanguageStatusSeverity.Information, ['dixit.showClaims', l10n.t('Show Claims')]);
      } else {
        show(text, l10n.t('highlights are hidden'), LanguageStatusSeverity.Information, [
          'dixit.toggleHighlights',
          l10n.t('Show Highlights'),
        ]);
      }
    }
  };
  update();
  return Disposable.from(
    item,
    documents.onDidChangeActive(update),
    documents.onDidChange(({ model }) => model === documents.active && update()),
    highlights.onDidChange(update),
  );
}
