import { l10n, window, ProgressLocation } from 'vscode';
import { CLAIMS_VIEW } from '../tree/claims-view';
import type { Command } from './command';

/** Analyses the draft anew; the only way to have one above the size limit analysed. */
export const analyzeDocument: Command = {
  id: 'dixit.analyzeDocument',
  async run({ documents }) {
    const model = documents.active;
    if (model) {
      const title = l10n.t('Analysing the article…');
      await window.withProgress({ location: ProgressLocation.Window, title }, () =>
        window.withProgress({ location: { viewId: CLAIMS_VIEW } }, () => model.open(true)),
      );
    }
  },
};
