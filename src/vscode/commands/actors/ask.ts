import { l10n, window } from 'vscode';
import { parsePartialDate } from '../../../core/registry/dates';

/** A partial date or nothing; undefined when the person leaves. */
export async function askDate(title: string, prompt: string, value = ''): Promise<string | null | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt,
    value,
    placeHolder: l10n.t('YYYY, YYYY-MM or YYYY-MM-DD'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || parsePartialDate(text.trim())
        ? undefined
        : l10n.t('Write the date as 2025, 2025-07 or 2025-07-21.'),
  });
  return answer === undefined ? undefined : answer.trim() || null;
}

/** A text that must not be empty; undefined when the person leaves. */
export async function askText(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('Something must be written here.') : undefined),
  });
  return answer?.trim() || undefined;
}
