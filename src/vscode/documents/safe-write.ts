/** Replaces a file as a whole or not at all. Pure: the file system is given. */

/** The few things that a file system must do. `rename` takes the place of an existing file in one step. */
export interface FileSteps {
  /** Null when there is no such file. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Also when there is nothing to delete. */
  remove(name: string): Promise<void>;
}

/**
 * Writes a neighbour and renames it over the file, so that whoever dies in between leaves the old file or the new one.
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
  try {
    await files.write(temporary, after);
    if ((await files.read(name)) !== before) {
      return false;
    }
    await files.rename(temporary, name);
    return true;
  } finally {
    // After the rename there is nothing left to remove.
    await files.remove(temporary).catch(() => undefined);
  }
}
