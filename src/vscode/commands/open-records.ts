import type { Command } from './command';
import { openFile } from './show-in-editor';

/** Opens the claims file of the draft, to read or repair it by hand. */
export const openRecords: Command = {
  id: 'dixit.openRecords',
  async run({ documents }) {
    const model = documents.active;
    if (model?.records.uri && model.records.view.kind !== 'none') {
      await openFile(model.records.uri);
    }
  },
};
