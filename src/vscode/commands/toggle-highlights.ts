import type { Command } from './command';

/** Shows or hides all marks in the text of this window; the status item says so while they are hidden. */
export const toggleHighlights: Command = {
  id: 'dixit.toggleHighlights',
  run: ({ highlights }) => highlights.toggle(),
};
