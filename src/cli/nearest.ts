import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { InputError } from './errors';
import { STANDARD_INPUT } from './files';
import type { Messages } from './messages/types';
import { errorCode, MAX_SHOWN, readAtMost } from './read';

/** A file of the newsroom: its text, and its path as messages show it. */
interface NewsroomFile {
  readonly text: string;
  readonly shown: string;
}

/**
 * Finds `.dixit/NAME` for drafts, the nearest up the tree, and understands each such file once.
 * @param understand what the file says; also asked, with null, where there is none or where it cannot be read
 */
export function nearest<T>(
  name: string,
  cwd: string,
  messages: Messages,
  understand: (file: NewsroomFile | null, error: InputError | null) => T,
): (draft: string) => Promise<T> {
  const byFolder = new Map<string, Promise<T>>();

  const inFolder = (folder: string): Promise<T> => {
    let found = byFolder.get(folder);
    if (found === undefined) {
      found = load(folder);
      byFolder.set(folder, found);
    }
    return found;
  };

  const load = async (folder: string): Promise<T> => {
    const file = path.join(folder, '.dixit', name);
    const shown = path.relative(cwd, file) || file;
    try {
      const bytes = await readAtMost(file);
      if (bytes === null) return understand(null, new InputError(messages.tooLarge(shown, MAX_SHOWN)));
      if (!isUtf8(bytes)) return understand(null, new InputError(messages.notUtf8(shown)));
      return understand({ text: bytes.toString('utf8').replace(/^\uFEFF/, ''), shown }, null);
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return understand(null, new InputError(messages.unreadable(shown, code)));
      const parent = path.dirname(folder);
      return parent === folder ? understand(null, null) : inFolder(parent);
    }
  };

  return (draft) => inFolder(draft === STANDARD_INPUT ? cwd : path.dirname(path.resolve(cwd, draft)));
}
