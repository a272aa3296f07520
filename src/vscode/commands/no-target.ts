import { l10n } from 'vscode';
import { isGroupNode } from '../tree/nodes';
import { showInformation } from '../questions/messages';

/** The command was asked for where there is no claim: in the text, or on a row of the Claims view that is none. */
export async function reportNoTarget(args: readonly unknown[]): Promise<void> {
  const [row] = args;
  const isInList = isGroupNode(row) || (args.length > 0 && row === undefined);
  await showInformation(
    isInList
      ? l10n.t('A heading of the list is no claim. Choose a claim below it.')
      : l10n.t('No claim at the cursor. Put it into one, or select words.'),
  );
}
