import { l10n } from 'vscode';
import { askFields } from './fields';
import { moreFields } from './more-fields';
import type { Step } from './sitting';

/** Step “More…”: date, occasion, basis, original, translation, notes; Enter ends. */
export const moreStep: Step = {
  run(sitting, step, totalSteps) {
    return askFields(sitting, {
      title: sitting.title,
      step,
      totalSteps,
      canGoBack: true,
      placeholder: l10n.t('More to write down; Enter ends'),
      onward: l10n.t('Done'),
      fields: moreFields,
    });
  },
};
