import { l10n } from 'vscode';
import { shorten } from '../../interface-words/text';
import type { QuickFix } from '../quick-fix';
import { recordActions } from './record-actions';

/** The words of a record are lost. Several of them are reported at one place, so each fix says which it is about. */
export const orphanFix: QuickFix = {
  rule: 'orphan',
  fixes: (request) => {
    const words = shorten(String(request.finding.data['words'] ?? ''), 40);
    return recordActions(request, [
      { title: l10n.t('Attach to the selection: {0}', words), command: 'dixit.attachRecord' },
      { title: l10n.t('Search the text: {0}', words), command: 'dixit.searchRecord' },
      { title: l10n.t('Delete the record…: {0}', words), command: 'dixit.deleteRecord' },
    ]);
  },
};
