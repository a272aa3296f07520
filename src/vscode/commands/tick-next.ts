import type { Command } from './command';

/**
 * First half of the Space key in the Claims view. VS Code tells an extension which row is opened, not which one has the
 * focus; so Space says here that the next row opened is meant for its checkbox, and then opens it.
 */
export const tickNext: Command = {
  id: 'dixit.tickNext',
  run({ claims }) {
    claims.expectTick();
  },
};
