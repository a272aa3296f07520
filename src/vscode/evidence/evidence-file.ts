import { FileType, Uri, workspace } from 'vscode';
import { checkEvidencePath } from '../../core/records/evidence';
import type { DocumentModel } from '../documents/document-model';

/**
 * The file of a source, relative to the claims file. Outside is also what a symbolic link leads to, and what lies beside an
 * article that no open folder holds.
 */
export async function evidenceUri(
  { document, records }: DocumentModel,
  path: string,
): Promise<Uri | 'outside' | 'missing'> {
  const checked = checkEvidencePath(path);
  if (!checked.ok || !records.uri || !workspace.getWorkspaceFolder(document.uri)) {
    return 'outside';
  }
  let uri = Uri.joinPath(records.uri, '..');
  for (const segment of checked.segments) {
    uri = Uri.joinPath(uri, segment);
    const stat = await workspace.fs.stat(uri).then(undefined, () => null);
    if (!stat || (stat.type & FileType.SymbolicLink) !== 0) {
      return stat ? 'outside' : 'missing';
    }
  }
  return uri;
}
