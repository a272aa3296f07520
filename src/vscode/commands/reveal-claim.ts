import { commands } from 'vscode';
import { lookUpClaim } from '../references';
import { isClaimNode, isGroupNode, KEEP_FOCUS } from '../tree/nodes';
import type { Command } from './command';
import { showInEditor } from './show-in-editor';

/**
 * Goes to the claim that a row or a link names, and selects its words. A row that is clicked or selected only shows them, as in
 * VS Code's own lists: the next key is still meant for the rows, and in the text it would replace the words. Enter goes there.
 */
export const revealClaim: Command = {
  id: 'dixit.revealClaim',
  async run({ documents }, argument, focus) {
    if (isGroupNode(argument)) {
      await commands.executeCommand('list.toggleExpand');
      return;
    }
    const target = isClaimNode(argument) ? argument : lookUpClaim(documents, argument);
    target?.model.current();
    const row = target?.model.row(target.row.id);
    if (target && row?.place) {
      await showInEditor(target.model, row.place, focus === KEEP_FOCUS);
    }
  },
};
