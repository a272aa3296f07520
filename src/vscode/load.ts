/** What a file of the extension fails with that the web worker has not read yet; the desktop reads files by itself. */
export interface Unread {
  /** Reads the file, so that the next try finds it. */
  read(): Promise<void>;
}

/**
 * Loads a part of the extension, `load(() => import('./part'))`: a module that esbuild.js lists and what only it needs
 * are in files of their own, which are read and compiled at the first call.
 */
export async function load<T>(part: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await part();
    } catch (error) {
      if (!isUnread(error)) {
        throw error;
      }
      await error.read();
    }
  }
}

function isUnread(error: unknown): error is Unread {
  return error instanceof Error && 'read' in error;
}
