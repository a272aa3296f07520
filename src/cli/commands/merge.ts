import { spawn } from 'node:child_process';
import { rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from '../../core/records/edit';
import { mergeClaims, type MergeConflict } from '../../core/records/merge';
import { readClaims } from '../../core/records/read';
import type { ClaimsFile } from '../../core/records/types';
import { writeClaims } from '../../core/records/write';
import type { Invocation } from '../invocation';
import { complain } from '../drafts';
import { InputError } from '../errors';
import type { ExitStatus, Io } from '../io';
import { messagesOf } from '../messages/locale';
import { errorCode, readText } from '../read';

/**
 * `dixit merge BASE OURS THEIRS`: the merge driver for git, which calls it with `%O %A %B`. Merges by claim and field and writes
 * OURS. Where both sides changed one field ours stays and theirs goes into a copy of the claim marked `conflictOf`: status 1, on
 * which git has a person look. What cannot be read as records of a known version is merged line by line, as without a driver.
 */
export async function runMerge(
  { base, ours, theirs, locale }: Extract<Invocation, { command: 'merge' }>,
  io: Io,
): Promise<ExitStatus> {
  const messages = messagesOf(locale);
  const [before, our, their] = await Promise.all([base, ours, theirs].map((file) => textOf(file)));
  const was = before === '' ? createFile({}) : usable(before); // two branches that each made the file have no base
  const [mine, incoming] = [usable(our), usable(their)];
  if (our === undefined || !was || !mine || !incoming) {
    await complain(io, messages.mergedByLine);
    return mergeByLine([ours, base, theirs], io, messages.noGit);
  }
  // Ours is what is on disk, so it has the part that keeps its values.
  const { file, conflicts } = mergeClaims(was, incoming, mine, Math.random);
  try {
    await replaceFile(path.resolve(io.cwd, ours), writeClaims(file, { loaded: { text: our, file: mine } }));
  } catch (error) {
    throw new InputError(messages.unwritable(ours, errorCode(error)));
  }
  for (const conflict of conflicts) await complain(io, describe(conflict, file));
  return conflicts.length > 0 ? 1 : 0;

  /** Undefined for what is no UTF-8 or too large: git merges that by line. */
  async function textOf(file: string): Promise<string | undefined> {
    try {
      return await readText(file, io, messages);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await complain(io, error.message);
      return undefined;
    }
  }

  function describe({ claim, kind, path: field, copy }: MergeConflict, merged: ClaimsFile): string {
    const words = merged.claims.find(({ id }) => id === claim)?.target.exact ?? null;
    if (kind === 'both-added') return messages.bothAdded(words ?? '', copy ?? '');
    if (kind !== 'both-changed') return messages.deletedAndChanged(words ?? '');
    return messages.bothChanged(words, field, copy);
  }
}

/** Writes a neighbour and renames it over the file, so that a full disk leaves the file as it was. */
async function replaceFile(file: string, text: string): Promise<void> {
  const neighbour = `${file}.new`;
  try {
    await writeFile(neighbour, text);
    await rename(neighbour, file);
  } catch (error) {
    await unlink(neighbour).catch(() => undefined); // whatever is left of it
    throw error;
  }
}

/** The records, where all of the text can be read and written again. */
function usable(text: string | undefined): ClaimsFile | null {
  const { file, writable } = readClaims(text ?? '');
  return writable ? file : null;
}

/** What git does where no driver is set: the first file becomes the merge, with conflict markers where need be. */
async function mergeByLine(files: readonly string[], io: Io, noGit: string): Promise<ExitStatus> {
  const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
  const status = await new Promise<number | null>((resolve) => {
    spawn('git', ['merge-file', '-q', ...labels, '--', ...files], { cwd: io.cwd, stdio: 'ignore' })
      .on('error', () => resolve(null))
      .on('close', resolve);
  });
  if (status === 0) return 0;
  if (status !== null && status < 128) return 1; // the number of conflicts
  await complain(io, noGit);
  return 2;
}
