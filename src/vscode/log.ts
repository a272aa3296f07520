import { window, type LogOutputChannel } from 'vscode';

/** The one log channel of the extension, shown by “Dixit: Show Log”. */
export function createLog(): LogOutputChannel {
  return window.createOutputChannel('Dixit', { log: true });
}

/** An error in words, for the log and for messages. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
