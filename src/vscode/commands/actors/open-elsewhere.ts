import { window, workspace } from 'vscode';
import { toRange } from '../../convert';
import type { Command } from '../command';

/** Opens another article of the workspace at one of its claims. Both are looked up among the records that were read. */
export const openElsewhere: Command = {
  id: 'dixit.openElsewhere',
  async run({ elsewhere }, id, article) {
    const claim = typeof id === 'string' && typeof article === 'string' ? elsewhere.find(id, article) : null;
    if (!claim) {
      return;
    }
    const document = await workspace.openTextDocument(claim.article);
    const start = document.getText().indexOf(claim.words);
    await window.showTextDocument(
      document,
      start < 0 ? {} : { selection: toRange(document, { start, end: start + claim.words.length }) },
    );
  },
};
