import { isClaimNode } from '../tree/nodes';
import type { Command } from './command';

/**
 * The key for checkboxes of the Claims view; a heading has none. The manifest has VS Code hand over the row that has the focus
 * when the key is pressed: by the time that this runs, somebody quick is a row further.
 */
export const tickRow: Command = {
  id: 'dixit.tickRow',
  run({ claims }, node) {
    if (isClaimNode(node)) {
      claims.tick(node);
    }
  },
};
