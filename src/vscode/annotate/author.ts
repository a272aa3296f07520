import { l10n, window } from 'vscode';
import { gitUserName } from '../git/repository';
import { describeError } from '../log';
import { readAuthor, writeAuthor } from '../settings';

/**
 * The name or initials for records: the setting, else asked once, with git's user name to start from, and kept there.
 * Undefined when the person leaves.
 */
export async function askAuthor(): Promise<string | undefined> {
  const known = readAuthor();
  if (known) {
    return known;
  }
  const name = await window.showInputBox({
    title: l10n.t('Your name or initials'),
    prompt: l10n.t('Written into claims files as the one who checked. Kept in the setting “dixit.author”.'),
    value: await gitUserName(window.activeTextEditor?.document.uri),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('A name or initials are needed.') : undefined),
  });
  const author = name?.trim();
  if (!author) {
    return undefined;
  }
  try {
    await writeAuthor(author);
  } catch (error) {
    // A settings file with a slip in it cannot be written: what was to be signed is written all the same.
    void window.showWarningMessage(
      l10n.t('The name was not kept in the setting “dixit.author”: {0}', describeError(error)),
    );
  }
  return author;
}
