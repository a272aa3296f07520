import { Uri, window, workspace } from 'vscode';
import { toRange } from '../../convert';
import { articleOf } from '../../newsroom/article-of';
import type { Command } from '../command';

/** Opens another article of the workspace at one of its claims. Both are looked up among the records that were read. */
export const openElsewhere: Command = {
  id: 'dixit.openElsewhere',
  async run({ newsroom }, id, records) {
    const entry = newsroom.entries.find((one) => one.records === records);
    const claim = entry?.said.find((one) => one.id === id);
    if (!entry || !claim) {
      return;
    }
    const document = await workspace.openTextDocument((await articleOf(entry)) ?? Uri.parse(entry.records, true));
    const start = document.getText().indexOf(claim.words);
    await window.showTextDocument(
      document,
      start < 0 ? {} : { selection: toRange(document, { start, end: start + claim.words.length }) },
    );
  },
};
