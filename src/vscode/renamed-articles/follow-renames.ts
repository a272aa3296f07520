import { l10n, workspace, WorkspaceEdit, type Disposable, type Uri } from 'vscode';
import { isArticleName } from '../../core/records/names';
import { fileName } from '../documents/file-name';
import { isReadOnly } from '../documents/read-only';
import { recordsUri } from '../documents/records-store';
import { describeError } from '../log';
import type { Services } from '../services';
import { writeErrorWords } from '../interface-words/write-errors';
import { nameArticle } from './name-article';
import { showError, showWarning } from '../questions/messages';

/**
 * An article that is renamed or moved inside VS Code takes its claims file along; a folder that moves does by itself. The file
 * follows when the article has moved: as a part of the same move VS Code would ask about it each time.
 */
export function registerRenames(services: Services): Disposable {
  return workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      services.records.histories.move(oldUri, newUri);
      follow(services, oldUri, newUri).catch((error: unknown) => reportFailure(services, error));
    }
  });
}

/** Moves what this window remembers of an article, then its claims file, and writes the new name into it. */
async function follow({ documents, memory }: Services, oldUri: Uri, newUri: Uri): Promise<void> {
  const [from, to] = recordsMove(oldUri, newUri) ?? [];
  if (!from || !to) {
    return;
  }
  documents.of(oldUri)?.records.remember();
  await memory.move(oldUri, newUri);
  await documents.of(newUri)?.records.recall();
  // A claims file that the person moved as well is not there any more.
  if (await exists(from)) {
    if (!(await exists(to))) {
      await move(from, to);
    } else if (from.path.toLowerCase() !== to.path.toLowerCase()) {
      reportLeft(from, to);
      return;
    } // else the file system sees no difference between the two names
  }
  if (!isReadOnly(to)) {
    await nameArticle(to, fileName(newUri));
  }
}

/** As an edit, so that an editor of the file goes along. */
async function move(from: Uri, to: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false });
  if (!(await workspace.applyEdit(edit))) {
    await workspace.fs.rename(from, to, { overwrite: false }); // which says why
  }
}

function reportFailure({ log }: Services, error: unknown): void {
  log.error(describeError(error));
  void showError(l10n.t('The records could not be taken over: {0}', writeErrorWords(error)));
}

/** The article has the claims file of another one now, and its own is left without it. Waits for nothing. */
function reportLeft(from: Uri, to: Uri): void {
  void showWarning(
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
