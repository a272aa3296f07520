import { replaceInvisible } from '../core/text/invisible';
import { InputError, UsageError } from './errors';
import { expandFiles, STANDARD_INPUT } from './files';
import { write, type Io } from './io';
import type { Messages } from './messages/types';
import { readText } from './read';

/** A draft to work on. */
export interface Draft {
  /** As given; `-` for standard input. */
  readonly file: string;
  readonly text: string;
}

/** Says what is wrong on standard error, one line a message; names of files cannot steer the terminal. */
export async function complain(io: Io, message: string): Promise<void> {
  const shown = replaceInvisible(message.replace(/[^\P{Cc}\n]/gu, ''), () => '');
  await write(io.stderr, `dixit: ${shown}\n`);
}

/**
 * Calls `work` with each draft that the arguments lead to, one at a time. What cannot be read is reported, and the
 * others are worked on all the same. Without arguments, standard input is read, unless it is a terminal or empty.
 *
 * @returns false when something could not be read
 * @throws {UsageError} when there is nothing to work on
 */
export async function forEachDraft(
  args: readonly string[],
  io: Io,
  messages: Messages,
  work: (draft: Draft) => Promise<void>,
): Promise<boolean> {
  if (args.length === 0 && io.stdin.isTTY) throw new UsageError(messages.noFile);
  const { files, errors } = await expandFiles(args.length ? args : [STANDARD_INPUT], io.cwd, messages);
  for (const error of errors) await complain(io, error.message);
  let allRead = errors.length === 0;
  for (const file of files) {
    let text: string;
    try {
      text = await readText(file, io, messages);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await complain(io, error.message);
      allRead = false;
      continue;
    }
    if (args.length === 0 && text === '') throw new UsageError(messages.emptyInput);
    await work({ file, text });
  }
  return allRead;
}
