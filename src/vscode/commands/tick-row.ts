import { commands } from 'vscode';
import { isClaimNode, isGroupNode } from '../tree/nodes';
import type { Command } from './command';

/**
 * The key for checkboxes of the Claims view; on a heading it does what it does in other views. The manifest has VS Code hand over
 * the row that has the focus when the key is pressed: by the time that this runs, somebody quick is a row further.
 */
export const tickRow: Command = {
  id: 'dixit.tickRow',
  async run({ claims }, node) {
    if (isClaimNode(node)) {
      claims.tick(node);
    } else if (isGroupNode(node)) {
      await commands.executeCommand('list.toggleExpand');
    }
  },
};
