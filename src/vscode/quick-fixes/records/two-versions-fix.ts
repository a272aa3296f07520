import { l10n } from 'vscode';
import type { QuickFix } from '../quick-fix';
import { recordActions } from './record-actions';

/** Two people changed one record: a person says which version counts. */
export const twoVersionsFix: QuickFix = {
  rule: 'two-versions',
  fixes: (request) =>
    recordActions(request, [
      { title: l10n.t('Keep the first version'), command: 'dixit.keepFirstVersion' },
      { title: l10n.t('Keep the second version'), command: 'dixit.keepSecondVersion' },
      { title: l10n.t('Keep both as records of their own'), command: 'dixit.keepBothVersions' },
    ]),
};
