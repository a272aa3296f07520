import { commands, l10n } from 'vscode';
import type { DocumentModel } from '../documents/document-model';
import type { WriteRefusal, WriteResult } from '../documents/write-result';
import { openFile } from '../commands/show-in-editor';
import type { Services } from '../services';
import { numberWords } from '../interface-words/numbers';
import { plural } from '../interface-words/plural';
import { saveFirst } from './save-first';
import { showError, showWarning } from '../questions/messages';

type Refusal = Extract<WriteResult, { ok: false }>;

/** Says why a record was not written and what can be done; one message, in answer to a command. */
export async function reportRefusal(
  services: Services,
  model: DocumentModel,
  { reason, detail }: Refusal,
): Promise<void> {
  if (reason === 'unsaved') {
    await saveFirst(services, model);
    return;
  }
  const openFileLabel = l10n.t('Open Claims File');
  const showLogLabel = l10n.t('Show Log');
  const joinLabel = l10n.t('Join Versions of Claims File');
  const restoreLabel = l10n.t('Restore Last Readable File…');
  const chosen = await showError(messageFor(reason, detail), ...actionsFor());
  if (chosen === openFileLabel && model.records.uri) {
    await openFile(model.records.uri);
  } else if (chosen === showLogLabel) {
    services.log.show();
  } else if (chosen === joinLabel) {
    await commands.executeCommand('dixit.joinVersions');
  } else if (chosen === restoreLabel) {
    await commands.executeCommand('dixit.restoreRecords');
  }

  function actionsFor(): readonly string[] {
    const { view } = model.records;
    switch (reason) {
      case 'gone':
      case 'newer':
        return []; // nothing is to be done at once
      case 'failed':
        return [showLogLabel];
      case 'broken':
        return view.kind === 'broken' && view.isUnmerged ? [joinLabel] : [openFileLabel, restoreLabel];
      default:
        return [openFileLabel];
    }
  }
}

/** Says that somebody else changed the same fields meanwhile, and where the two versions are. Waits for nothing. */
export function reportConflicts(): void {
  void showWarning(
    l10n.t(
      'Somebody else changed the same part of this record meanwhile. Both versions are kept; the quick fixes on the passage choose between them.',
    ),
  );
}

/** Says that the versions of a merge differ in some records, and where. Waits for nothing. */
export function reportJoined(records: number): void {
  void showWarning(
    plural(
      records,
      l10n.t('The versions differ in one record. Both are kept; the quick fixes on the passage choose between them.'),
      l10n.t(
        'The versions differ in {0} records. Both are kept; the quick fixes on the passages choose between them.',
        numberWords(records),
      ),
    ),
  );
}

/** Says that the words which a command was about changed before the person had answered. Waits for nothing. */
export function reportGone(): void {
  void showWarning(
    l10n.t(
      'The words have changed meanwhile, so nothing was written for them. Put the cursor into them and try again.',
    ),
  );
}

function messageFor(reason: Exclude<WriteRefusal, 'unsaved'>, detail: string): string {
  switch (reason) {
    case 'gone':
      return l10n.t(
        'The article is not where it was, so nothing was written. Open it where it is now, then try again.',
      );
    case 'newer':
      return l10n.t(
        'The claims file was written by a newer version of Dixit and was not changed. Update Dixit to edit it.',
      );
    case 'broken':
      return l10n.t('The claims file cannot be read, so nothing was written. Repair it first. {0}', detail).trim();
    case 'unmergeable':
      return l10n.t(
        'The two versions of the claims file cannot be read by themselves, so nothing was written. Finish the merge in the file.',
      );
    case 'changed':
      return l10n.t('The claims file is being changed by somebody else, so nothing was written. Try again.');
    case 'overtaken':
      return l10n.t(
        'Somebody else has changed the same record since, so it stays as it is. The same command goes on with the next change.',
      );
    case 'failed':
      return l10n.t('The claims file could not be written: {0}', detail);
  }
}
