import type { Command } from './command';

/** Shows the log. */
export const showLog: Command = {
  id: 'dixit.showLog',
  run: ({ log }) => log.show(true),
};
