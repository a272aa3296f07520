import { l10n, window } from 'vscode';

/** The command was asked for where there is no claim. */
export async function reportNoTarget(): Promise<void> {
  await window.showInformationMessage(
    l10n.t('There is no claim at the cursor. Put the cursor into a claim, or select the words that are meant.'),
  );
}
