import {
  Disposable,
  l10n,
  window,
  workspace,
  WorkspaceEdit,
  type FileRenameEvent,
  type FileWillRenameEvent,
  type Uri,
} from 'vscode';
import { isArticleName } from '../../core/records/names';
import { fileName } from '../documents/file-name';
import { recordsUri } from '../documents/records-store';
import { describeError } from '../log';
import type { Services } from '../services';
import { nameArticle } from './name-article';

/** An article that is renamed or moved inside VS Code takes its claims file along; a folder that moves does by itself. */
export function registerRenames(services: Services): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(moves(event))),
    workspace.onDidRenameFiles((event) => void settle(services, event)),
  );
}

async function moves({ files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const taken = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const [from, to] = recordsMove(oldUri, newUri) ?? [];
    // A claims file that the person moves as well is left to them.
    if (from && to && !taken.has(from.toString()) && (await exists(from)) && !(await exists(to))) {
      edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}

/** Writes the article's new name into its claims file, and moves what this window remembers. */
async function settle({ memory, log }: Services, { files }: FileRenameEvent): Promise<void> {
  for (const { oldUri, newUri } of files) {
    const [from, to] = recordsMove(oldUri, newUri) ?? [];
    if (!from || !to) {
      continue;
    }
    try {
      const isOtherFile = from.path.toLowerCase() !== to.path.toLowerCase(); // some file systems see no difference
      if (isOtherFile && (await exists(from))) {
        reportLeft(from, to);
        continue;
      }
      await memory.move(oldUri, newUri);
      await nameArticle(to, fileName(newUri));
    } catch (error) {
      log.warn(`${to.toString(true)}: ${describeError(error)}`);
    }
  }
}

/** The article has the claims file of another one now, and its own is left without it. Waits for nothing. */
function reportLeft(from: Uri, to: Uri): void {
  void window.showWarningMessage(
    l10n.t('The records of the article stayed in {0}: {1} was there already.', fileName(from), fileName(to)),
  );
}

/** Where a claims file goes when its article moves; null for what is no article. */
function recordsMove(from: Uri, to: Uri): readonly [Uri, Uri] | null {
  if (!isArticleName(from.path) || !isArticleName(to.path)) {
    return null;
  }
  const [a, b] = [recordsUri(from), recordsUri(to)];
  return a && b ? [a, b] : null;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
