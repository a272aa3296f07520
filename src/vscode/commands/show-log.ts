import type { Command } from './command';

/** Shows the log and puts the focus on it. */
export const showLog: Command = {
  id: 'dixit.showLog',
  run: ({ log }) => log.show(),
};
