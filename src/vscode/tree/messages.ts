import { l10n } from 'vscode';
import type { DocumentModel } from '../documents/document-model';
import { readOnlyReason } from '../documents/read-only';
import { isInText, progressOf, type DraftView, type RecordsView, type Row } from '../documents/row';
import { facetTitle } from './titles';
import { claimsCount } from '../interface-words/counts';
import { numberWords } from '../interface-words/numbers';
import type { Filter } from './grouping';

/** Why there may be nothing to see, in the view or in the text; empty when there is nothing to say. */
export function stateMessage(model: DocumentModel | null, isCustomEditor: boolean): string {
  if (model?.state === 'opening') {
    return l10n.t('Reading the article…');
  }
  if (model?.view && isCustomEditor) {
    return l10n.t('This editor shows no marks and no cards. “Reopen Editor With…” and the text editor bring them.');
  }
  if (model?.document.isUntitled && model.view?.rows.length) {
    return l10n.t('Records can be written once the article is saved.');
  }
  const reason = model?.view && model.records.uri && readOnlyReason(model.records.uri);
  return reason ? l10n.t('The records of this article can be read and not changed. {0}', reason) : '';
}

/** What is wrong with the claims file, why, and what can be done. */
export function recordsMessage(records: RecordsView): string {
  switch (records.kind) {
    case 'broken': {
      const where = records.line === null ? '' : l10n.t(' (line {0})', records.line);
      if (records.isUnmerged) {
        return l10n.t(
          'The claims file cannot be read{0}: git left two versions in it. “Join Versions of Claims File” keeps what both say.',
          where,
        );
      }
      return l10n.t(
        'The claims file cannot be read{0}: {1} It is left as it is; repair it with “Open Claims File”.',
        where,
        records.message,
      );
    }
    case 'newer':
      return l10n.t(
        'The claims file was written by a newer version of Dixit. It is shown and not changed; update Dixit to edit it.',
      );
    default:
      return '';
  }
}

/** What the Claims view says of its filter: how many it shows of the claims that the status bar counts. */
export function filterMessage({ text, facets }: Filter, shown: readonly Row[], view: DraftView): string {
  const parts = [...facets].map(facetTitle);
  if (text) {
    parts.push(l10n.t('“{0}”', text));
  }
  return l10n.t(
    'Filter: {0}. {1} of {2} shown; “Clear Filter” shows all.',
    parts.join(', '),
    numberWords(shown.filter(isInText).length),
    claimsCount(progressOf(view).total),
  );
}
