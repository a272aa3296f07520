import { l10n, type QuickPickItem } from 'vscode';
import { lineOf } from '../convert';
import type { Row } from '../documents/row';
import { speakerWords } from '../interface-words/claims';
import { iconOf } from '../interface-words/glyphs';
import { stateWords } from '../interface-words/records';
import { shorten, showInvisible } from '../interface-words/text';
import type { Command } from './command';
import { pickOne } from './pick-one';
import { showInEditor } from './show-in-editor';
import { claimAtCursor } from './target';

interface ClaimItem extends QuickPickItem {
  readonly row: Row;
}

/** A quick pick over all claims of the draft, starting at the one under the cursor. */
export const goToClaim: Command = {
  id: 'dixit.goToClaim',
  asks: true,
  async run(context) {
    const model = context.documents.active;
    const view = await model?.ready();
    if (!model || !view) {
      return;
    }
    const items = view.rows.flatMap((row): ClaimItem[] => {
      if (!row.place) {
        return [];
      }
      const line = l10n.t('line {0}', lineOf(model.document, row.place.start));
      const facts = [row.cue, line, row.record ? stateWords(row) : ''].filter(Boolean).join(' · ');
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
    const here = (await claimAtCursor(context))?.row.id;
    const picked = await pickOne(items, {
      title: l10n.t('Go to Claim'),
      placeholder: l10n.t('Speaker, verb or words'),
      start: items.find(({ row }) => row.id === here),
    });
    if (picked?.row.place) {
      await showInEditor(model, picked.row.place);
    }
  },
};
