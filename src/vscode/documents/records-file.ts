import { FileSystemError, l10n, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { pause } from '../pause';
import { difference } from './difference';
import { fileName } from './file-name';
import { readOnlyReason } from './read-only';
import { recover, temporaryName, writeSafely, type FileSteps } from './safe-write';

/**
 * The text of a file: in its editor where it has unsaved changes, else on disk, since VS Code learns late of what
 * another program wrote, or that it deleted the file. Null when there is no such file.
 */
export async function readText(uri: Uri): Promise<string | null> {
  return read(uri, { fatal: false });
}

/**
 * The same, for whoever writes back what was read: letters that are no UTF-8 would be lost.
 *
 * @throws where the file on disk is not UTF-8
 */
export async function readUtf8(uri: Uri): Promise<string | null> {
  try {
    return await read(uri, { fatal: true });
  } catch (error) {
    throw error instanceof TypeError ? new Error(l10n.t('It is not UTF-8.')) : error;
  }
}

async function read(uri: Uri, options: { readonly fatal: boolean }): Promise<string | null> {
  const open = openDocument(uri);
  if (open?.isDirty) {
    return open.getText();
  }
  const bytes = await readBytes(uri);
  return bytes && new TextDecoder('utf-8', options).decode(bytes);
}

/** Files younger than this may be another window's that is writing them right now. */
const BUSY_MS = 3000;

/**
 * Replaces the text of a file as a whole or not at all. An open file is changed through its editor, so that undo works;
 * it is saved unless it had unsaved changes of its own. Otherwise a neighbour is written and renamed over the file.
 *
 * @param before the text that `after` was made from; when the file no longer says that, nothing is written
 * @returns false when the file has changed meanwhile
 * @throws where it cannot be written, or where its file system or the user's settings allow no changes
 */
export async function replaceText(uri: Uri, before: string | null, after: string): Promise<boolean> {
  const reason = readOnlyReason(uri);
  if (reason !== null) {
    throw new Error(reason);
  }
  const open = openDocument(uri);
  if (open && (open.isDirty || (await isUpToDate(open)))) {
    return replaceInEditor(open, before, after);
  }
  const name = fileName(uri);
  const temporary = temporaryName(name, Math.random().toString(36).slice(2, 10));
  try {
    return await writeSafely(filesBeside(uri), name, temporary, before, after);
  } catch (error) {
    void tidy(uri, Uri.joinPath(uri, '..', temporary));
    throw error;
  }
}

/** Takes a neighbour away that was left where another window was just replacing the file: it is all that is left of none. */
async function tidy(uri: Uri, neighbour: Uri): Promise<void> {
  await pause(BUSY_MS);
  try {
    if ((await readBytes(uri)) !== null) {
      await workspace.fs.delete(neighbour);
    }
  } catch {
    // it is gone already
  }
}

/** Brings back a file whose writer died at the last step; null when there is nothing to bring back. */
export async function recoverText(uri: Uri, isWhole: (text: string) => boolean): Promise<string | null> {
  const name = fileName(uri);
  const folder = Uri.joinPath(uri, '..');
  const old: string[] = [];
  for (const [other] of await workspace.fs.readDirectory(folder)) {
    if (other.startsWith(`.${name}.`)) {
      const { mtime } = await workspace.fs.stat(Uri.joinPath(folder, other));
      if (Date.now() - mtime > BUSY_MS) {
        old.push(other);
      }
    }
  }
  return old.length > 0 ? recover(filesBeside(uri), name, old, isWhole) : null;
}

function filesBeside(uri: Uri): FileSteps {
  const at = (name: string): Uri => Uri.joinPath(uri, '..', name);
  return {
    read: async (name) => {
      const bytes = await readBytes(at(name));
      return bytes && new TextDecoder().decode(bytes);
    },
    write: async (name, text) => workspace.fs.writeFile(at(name), new TextEncoder().encode(text)),
    rename: async (from, to) => workspace.fs.rename(at(from), at(to), { overwrite: true }),
    remove: async (name) => workspace.fs.delete(at(name)),
  };
}

async function replaceInEditor(document: TextDocument, before: string | null, after: string): Promise<boolean> {
  const present = document.getText();
  if (before === null || !sameLines(present, before)) {
    return false;
  }
  const wasDirty = document.isDirty;
  const { start, oldEnd, newEnd } = difference(present, after);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(oldEnd));
  edit.replace(document.uri, range, after.slice(start, newEnd));
  if (!(await workspace.applyEdit(edit))) {
    return false;
  }
  if (!wasDirty) {
    await document.save(); // where that fails VS Code says so, and the change waits in the editor
  }
  return true;
}

async function readBytes(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') {
      return null;
    }
    throw error;
  }
}

/** Whether an editor without changes of its own has what is on disk now. */
async function isUpToDate(document: TextDocument): Promise<boolean> {
  const onDisk = await readText(document.uri);
  return onDisk !== null && sameLines(document.getText(), onDisk);
}

/** Whether texts are the same but for line ends, which are all of one kind in an editor. */
function sameLines(one: string, other: string): boolean {
  return one === other || one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}

function openDocument(uri: Uri): TextDocument | undefined {
  const name = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === name && !document.isClosed);
}
