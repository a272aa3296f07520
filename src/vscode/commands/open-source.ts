import { env, l10n, Uri, window, workspace } from 'vscode';
import { checkEvidencePath, checkUrl } from '../../core/records/evidence';
import type { Source } from '../../core/records/types';
import type { DocumentModel } from '../documents/document-model';
import type { Command } from './command';
import { reportNoTarget } from './no-target';
import { openFile } from './show-in-editor';
import { targetsOf } from './target';

/** Opens the first source of a claim: its address, after VS Code has asked, or its file in the workspace. */
export const openSource: Command = {
  id: 'dixit.openSource',
  async run(context, ...args) {
    const [target] = await targetsOf(context, args);
    if (!target) {
      await reportNoTarget();
      return;
    }
    const sources = target.row.record?.sources ?? [];
    const source = sources.find(({ url, file }) => url || file);
    if (!source) {
      await window.showInformationMessage(l10n.t('No source with an address or a file is recorded for this claim.'));
      return;
    }
    await open(target.model, source);
  },
};

async function open(model: DocumentModel, { url, file }: Source): Promise<void> {
  if (url) {
    const checked = checkUrl(url);
    if (checked.ok) {
      await env.openExternal(Uri.parse(checked.url, true));
    } else {
      await window.showErrorMessage(
        l10n.t('The address of the source was not opened: only http and https addresses without credentials are.'),
      );
    }
    return;
  }
  const uri = file ? evidenceUri(model, file) : null;
  if (!uri) {
    await window.showErrorMessage(
      l10n.t('The file of the source was not opened: its path must be relative and stay inside the workspace.'),
    );
    return;
  }
  try {
    await workspace.fs.stat(uri);
  } catch {
    await window.showErrorMessage(l10n.t('The file of the source is not there: {0}', workspace.asRelativePath(uri)));
    return;
  }
  await openFile(uri);
}

/** The file of a source, relative to the claims file; null when it would leave the workspace folder. */
function evidenceUri({ document, records }: DocumentModel, path: string): Uri | null {
  const checked = checkEvidencePath(path);
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (!checked.ok || !records.uri || !folder) {
    return null;
  }
  const uri = Uri.joinPath(records.uri, '..', ...checked.segments);
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri : null;
}
