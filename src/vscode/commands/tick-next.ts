import { ROW_COMMANDS } from '../tree/claims-view';
import type { Command } from './command';

/**
 * First half of the keys of the Claims view. VS Code tells an extension which row is opened, not which one has the
 * focus; so a key says here that the next row opened is meant for its checkbox, or for a command, and then opens it.
 */
export const tickNext: Command = {
  id: 'dixit.tickNext',
  run({ claims }, action) {
    claims.expect(ROW_COMMANDS.find((command) => command === action) ?? 'tick');
  },
};
