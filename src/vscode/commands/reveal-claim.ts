import { lookUpClaim } from '../references';
import { isClaimNode } from '../tree/nodes';
import type { Command } from './command';
import { showInEditor } from './show-in-editor';

/** Goes to the claim that a row or a link names, and selects its words. */
export const revealClaim: Command = {
  id: 'dixit.revealClaim',
  async run({ documents }, argument) {
    const target = isClaimNode(argument) ? argument : lookUpClaim(documents, argument);
    target?.model.current();
    const row = target?.model.row(target.row.id);
    if (target && row?.place) {
      await showInEditor(target.model, row.place);
    }
  },
};
