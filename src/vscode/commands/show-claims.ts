import { commands } from 'vscode';
import { CLAIMS_VIEW } from '../tree/claims-view';
import type { Command } from './command';

/** Opens the Claims view with the claim under the cursor selected. */
export const showClaims: Command = {
  id: 'dixit.showClaims',
  async run({ claims }) {
    await commands.executeCommand(`${CLAIMS_VIEW}.focus`);
    await claims.focus();
  },
};
