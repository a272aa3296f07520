import { l10n } from 'vscode';
import type { QuickFix } from '../quick-fix';
import { recordActions } from './record-actions';

/** A record may belong to these words: a person says so or not. */
export const suggestedFix: QuickFix = {
  rule: 'suggested',
  fixes: (request) =>
    recordActions(request, [
      { title: l10n.t('The record belongs here'), command: 'dixit.acceptPlace', isPreferred: true },
      { title: l10n.t('The record does not belong here'), command: 'dixit.refusePlace' },
      { title: l10n.t('Attach the record to the selection'), command: 'dixit.attachRecord' },
    ]),
};
