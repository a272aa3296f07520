import { CodeAction, CodeActionKind, l10n } from 'vscode';
import { claimReference } from '../references';
import type { QuickFix } from './quick-fix';

/** A quotation without a speaker: the record can say who it was, where the text cannot. */
export const annotateUnattributed: QuickFix = {
  rule: 'unattributed-quote',
  fixes({ model, view, finding, diagnostic }) {
    const row = view.rows.find(({ claim }) => claim !== null && claim.id === finding.claim);
    if (!row) {
      return [];
    }
    const title = l10n.t('Annotate this claim…');
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { command: 'dixit.annotateClaim', title, arguments: [claimReference(model, row)] };
    return [action];
  },
};
