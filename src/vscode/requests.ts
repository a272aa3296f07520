/** What a person asks for: commands, the card under the pointer, quick fixes. A part of its own, loaded at the first request. */
export { addAddress } from './annotate/note-commands';
export { runCommand } from './commands';
export { applyStatus } from './commands/set-status';
export { cardAt } from './hover/card-at';
export { fixesFor } from './quick-fixes/fixes-for';
