import { l10n } from 'vscode';

/** What something is, a colon, and the thing, as the reader's language sets them. */
export function labelled(label: string, thing: string): string {
  return l10n.t({ message: '{0}: {1}', args: [label, thing], comment: ['A label and what it stands for'] });
}
