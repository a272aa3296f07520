import { l10n } from 'vscode';
import { claimReference } from '../references';
import { commanding } from './actions';
import type { QuickFix } from './quick-fix';

/** A quotation without a speaker: the record can say who it was, where the text cannot. */
export const annotateUnattributed: QuickFix = {
  rule: 'unattributed-quote',
  fixes(request) {
    const { model, view, finding } = request;
    const row = view.rows.find(({ claim }) => claim !== null && claim.id === finding.claim);
    return row && !view.isReadOnly
      ? [commanding(request, l10n.t('Annotate this claim…'), 'dixit.annotateClaim', claimReference(model, row))]
      : [];
  },
};
