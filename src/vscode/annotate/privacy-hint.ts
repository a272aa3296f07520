import { l10n } from 'vscode';
import type { ClaimRecord } from '../../core/records/types';
import type { DocumentModel } from '../documents/document-model';
import type { Services } from '../services';
import { hasRemote } from '../git/repository';
import { showInformation } from '../questions/messages';

const DISMISSED_KEY = 'dixit.privacyHint.dismissed';
const HINTED: ReadonlySet<string> = new Set(['anonymous', 'off-record']);

/** Drafts that were hinted at in this session. */
const hinted = new WeakSet<DocumentModel>();

/**
 * Says once a draft that a record on a protected source travels with a repository that others can get. Does not wait
 * for an answer.
 */
export async function hintPrivacy(
  { context }: Services,
  model: DocumentModel,
  record: ClaimRecord | null,
): Promise<void> {
  const applies = HINTED.has(record?.basis ?? '') && !hinted.has(model);
  if (!applies || context.globalState.get<boolean>(DISMISSED_KEY) || !(await hasRemote(model.document.uri))) {
    return;
  }
  hinted.add(model);
  const never = l10n.t('Do Not Show Again');
  void showInformation(
    l10n.t(
      'This claim comes from a protected source, and its claims file lies in a repository that is shared. Write nothing into it that tells who the source is.',
    ),
    never,
  ).then(async (answer) => {
    if (answer === never) {
      await context.globalState.update(DISMISSED_KEY, true);
    }
  });
}
