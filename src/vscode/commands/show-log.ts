import type { Command } from './command';

export const showLog: Command = {
  id: 'dixit.showLog',
  run: ({ log }) => log.show(true),
};
