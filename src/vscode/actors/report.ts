import { l10n, type Uri } from 'vscode';
import { openFile } from '../commands/show-in-editor';
import type { RegistryWriteResult } from '../documents/registry-store';
import type { Services } from '../services';
import { showError } from '../questions/messages';

/** Whether the registry can be written, before a person is asked anything; says why where it cannot. */
export async function canWriteRegistry(services: Services, file: Uri | null): Promise<boolean> {
  return reportWrite(services, file, await services.registries.check(file));
}

/** Says why the registry was not written and what can be done; one message, in answer to a command. True when it was. */
export async function reportWrite({ log }: Services, file: Uri | null, result: RegistryWriteResult): Promise<boolean> {
  if (result.ok) {
    return true;
  }
  const openLabel = l10n.t('Open Registry');
  const logLabel = l10n.t('Show Log');
  const actions = result.reason === 'no-folder' ? [] : [result.reason === 'failed' ? logLabel : openLabel];
  const chosen = await showError(messageFor(result), ...actions);
  if (chosen === openLabel && file) {
    await openFile(file);
  } else if (chosen === logLabel) {
    log.show();
  }
  return false;
}

function messageFor({ reason, detail }: Extract<RegistryWriteResult, { ok: false }>): string {
  switch (reason) {
    case 'no-folder':
      return l10n.t('The actor registry belongs to a folder, and none is open. Open the folder of the articles first.');
    case 'broken':
      return l10n.t('The actor registry cannot be read (line {0}), so nothing was written. Repair it first.', detail);
    case 'changed':
      return l10n.t('The actor registry is being changed by somebody else, so nothing was written. Try again.');
    case 'failed':
      return l10n.t('The actor registry could not be written: {0}', detail);
  }
}
