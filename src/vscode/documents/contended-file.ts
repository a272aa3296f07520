/** A claims file that other windows write as well: each puts a new file in the place of the old one, and between the two there is none. */
import { FileSystemError, workspace, type Uri } from 'vscode';
import { pause } from '../pause';
import { readUtf8, replaceText } from './records-file';

/** How often a write starts anew when somebody else writes the same file. */
export const ATTEMPTS = 5;
/** How long another window may take to put a new file in the place of the one that it replaces. */
const REPLACED_MS = 80;
/** How often a file that was there is looked for before it is taken for deleted. */
const LOOKS = 6;

/** The text of the file; null where there is none, which is not believed at once of a file that `wasThere`. */
export async function readContended(uri: Uri, wasThere: boolean): Promise<string | null> {
  for (let wait = wasThere ? LOOKS : 0; ; wait -= 1) {
    const text = await readUtf8(uri);
    if (text !== null || wait === 0) {
      return text;
    }
    await pause(REPLACED_MS);
  }
}

/**
 * Writes the file.
 *
 * @param before the text that `after` was made from
 * @returns false where somebody else writes it at the same time, and it is to be tried again, unless this `isLast`
 */
export async function putContended(uri: Uri, before: string | null, after: string, isLast: boolean): Promise<boolean> {
  try {
    return await replaceText(uri, before, after);
  } catch (error) {
    if (before === null || !isNotFound(error) || isLast) {
      throw error;
    }
    return false;
  }
}

/** Lets the others go first. Two windows that try again at once would meet again. */
export function letOthersFinish(): Promise<void> {
  return pause(Math.random() * REPLACED_MS);
}

/** Whether there is a file, or folder, at the address. */
export function isThere(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}
