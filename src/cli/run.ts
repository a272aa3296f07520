import { version } from '../../package.json';
import { asked, understand } from './arguments';
import { complain } from './drafts';
import { InputError, UsageError } from './errors';
import type { Invocation } from './invocation';
import { write, type ExitStatus, type Io } from './io';
import { messagesOf } from './messages/locale';
import type { CommandName } from './messages/help';
import type { Messages } from './messages/types';
import { runAnalyze } from './commands/analyze';
import { runAnchor } from './commands/anchor';
import { runCheck } from './commands/check';
import { runExport } from './commands/export';
import { runFilter } from './commands/filter';
import { runMerge } from './commands/merge';

/**
 * Runs a command line to its end. Never throws.
 *
 * @param args the arguments after the program's name
 * @param script the file to start worker threads with
 * @returns the exit status
 */
export async function run(args: readonly string[], io: Io, script: string): Promise<ExitStatus> {
  try {
    return await execute(understand(args, io.env), io, script);
  } catch (error) {
    const { locale, command } = asked(args, io.env);
    await complain(io, explain(error, messagesOf(locale), command));
    return 2;
  }
}

function explain(error: unknown, messages: Messages, command: CommandName | null): string {
  if (error instanceof UsageError) return `${error.message} ${messages.seeHelp(command)}`;
  if (error instanceof InputError) return error.message;
  return messages.internal(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

async function execute(invocation: Invocation, io: Io, script: string): Promise<ExitStatus> {
  switch (invocation.command) {
    case 'help':
      await write(io.stdout, messagesOf(invocation.locale).help(invocation.about));
      return 0;
    case 'version':
      await write(io.stdout, `${version}\n`);
      return 0;
    case 'analyze':
      return runAnalyze(invocation, io);
    case 'filter':
      return runFilter(invocation, io, script);
    case 'check':
      return runCheck(invocation, io);
    case 'export':
      return runExport(invocation, io);
    case 'anchor':
      return runAnchor(invocation, io);
    case 'merge':
      return runMerge(invocation, io);
  }
}
