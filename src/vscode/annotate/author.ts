import { l10n, window } from 'vscode';
import { gitUserName } from '../git/repository';
import { describeError } from '../log';
import { askText } from '../questions/ask';
import { readAuthor, writeAuthor } from '../settings';
import { showWarning } from '../questions/messages';

/**
 * The name or initials for records: the setting, else asked once, with git's user name to start from, and kept there.
 * Undefined when the person leaves.
 */
export async function askAuthor(): Promise<string | undefined> {
  const known = readAuthor();
  if (known) {
    return known;
  }
  const answer = await askText({
    title: l10n.t('Your name or initials'),
    prompt: l10n.t('Written into claims files as the one who checked. Kept in the setting “dixit.author”.'),
    value: '',
    suggestion: gitUserName(window.activeTextEditor?.document.uri),
    required: l10n.t('A name or initials are needed.'),
  });
  if (answer.kind !== 'answer') {
    return undefined;
  }
  const author = answer.value;
  try {
    await writeAuthor(author);
  } catch (error) {
    // A settings file with a slip in it cannot be written: what was to be signed is written all the same.
    void showWarning(l10n.t('The name was not kept in the setting “dixit.author”: {0}', describeError(error)));
  }
  return author;
}
