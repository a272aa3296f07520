import { l10n, window, type QuickPickItem } from 'vscode';
import { lineOf } from '../convert';
import type { Row } from '../documents/row';
import { speakerWords } from '../words/claims';
import { iconOf } from '../words/glyphs';
import { stateWords } from '../words/records';
import { shorten, showInvisible } from '../words/text';
import type { Command } from './command';
import { showInEditor } from './show-in-editor';

interface ClaimItem extends QuickPickItem {
  readonly row: Row;
}

/** A quick pick over all claims of the draft. */
export const goToClaim: Command = {
  id: 'dixit.goToClaim',
  async run({ documents }) {
    const model = documents.active;
    const view = await model?.ready();
    if (!model || !view) {
      return;
    }
    const items = view.rows.flatMap((row): ClaimItem[] => {
      if (!row.place) {
        return [];
      }
      const line = l10n.t('line {0}', lineOf(model.document, row.place.start));
      const facts = [row.claim?.cue?.lemma, line, row.record ? stateWords(row) : ''].filter(Boolean).join(' · ');
      return [
        {
          row,
          label: speakerWords(row),
          description: facts,
          detail: shorten(showInvisible(row.words), 160),
          iconPath: iconOf(row),
        },
      ];
    });
    const picked = await window.showQuickPick(items, {
      title: l10n.t('Go to Claim'),
      placeHolder: l10n.t('Speaker, verb or words'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked?.row.place) {
      await showInEditor(model, picked.row.place);
    }
  },
};
