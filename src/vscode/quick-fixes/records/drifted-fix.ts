import { l10n } from 'vscode';
import type { QuickFix } from '../quick-fix';
import { recordActions } from './record-actions';

/** Verified words have changed: bring them back, verify the new ones, or open the claim again. */
export const driftedFix: QuickFix = {
  rule: 'drifted',
  fixes: (request) =>
    recordActions(request, [
      { title: l10n.t('Restore the verified words'), command: 'dixit.restoreWords' },
      { title: l10n.t('Keep the new words: checked by me, today'), command: 'dixit.confirmWords' },
      { title: l10n.t('Keep the new words: open again'), command: 'dixit.acceptWords', isPreferred: true },
    ]),
};
