import { version as vscodeVersion, window, type ExtensionContext, type LogOutputChannel } from 'vscode';

/** The one log channel of the extension, shown by “Dixit: Show Log”. Whoever reports a fault is asked for its first line. */
export function createLog({ extension }: Pick<ExtensionContext, 'extension'>): LogOutputChannel {
  const log = window.createOutputChannel('Dixit', { log: true });
  const { version } = extension.packageJSON as { readonly version: string };
  log.info(`Dixit ${version}, VS Code ${vscodeVersion}`);
  return log;
}

/** An error in words, for the log and for messages. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
