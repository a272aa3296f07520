/** Replaces a file as a whole or not at all. Pure: the file system is given. */

/**
 * The few things that a file system must do. `rename` takes the place of an existing file; VS Code deletes that one
 * first, so for a moment there may be neither.
 */
export interface FileSteps {
  /** Null when there is no such file. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Also when there is nothing to delete. */
  remove(name: string): Promise<void>;
}

/**
 * Writes a neighbour and renames it over the file, so that whoever dies or fails in between leaves the old file, the new
 * one, or the whole new one under the neighbour's name, where `recover` finds it.
 *
 * @param before what the file must still say; when it does not, nothing is written
 * @param temporary name of the neighbour, which nobody else uses
 * @returns false when the file has changed meanwhile
 */
export async function writeSafely(
  files: FileSteps,
  name: string,
  temporary: string,
  before: string | null,
  after: string,
): Promise<boolean> {
  let replacing = false;
  try {
    await files.write(temporary, after);
    if ((await files.read(name)) !== before) {
      return false;
    }
    replacing = before !== null;
    await files.rename(temporary, name);
    replacing = false;
    return true;
  } catch (error) {
    // Another window renamed its own neighbour over the file at the same moment, so that ours had nothing to replace.
    const present = replacing ? await files.read(name).catch(() => null) : null;
    if (present === null || present === before) {
      throw error;
    }
    return false;
  } finally {
    // A rename that fails may have deleted the file already: then the neighbour is all that is left of it.
    if (!replacing || (await files.read(name).catch(() => null)) !== null) {
      await files.remove(temporary).catch(() => undefined); // after the rename there is nothing to remove
    }
  }
}

/** A name for the neighbour of a file; `salt` makes it nobody else's. */
export function temporaryName(name: string, salt: string): string {
  return `.${name}.${salt}.tmp`;
}

/**
 * Brings a file back whose writer died between deleting the old one and renaming the new one.
 *
 * @param neighbours names of the files beside it that nobody is writing any more
 * @param isWhole whether a text is a file to its end
 * @returns the text, or null when there is nothing to bring back
 */
export async function recover(
  files: FileSteps,
  name: string,
  neighbours: readonly string[],
  isWhole: (text: string) => boolean,
): Promise<string | null> {
  const left = neighbours.filter((one) => one.startsWith(`.${name}.`) && one.endsWith('.tmp')).sort();
  for (const one of left) {
    if ((await files.read(name)) !== null) {
      return null;
    }
    const text = await files.read(one);
    if (text !== null && isWhole(text)) {
      await files.rename(one, name);
      return text;
    }
  }
  return null;
}
