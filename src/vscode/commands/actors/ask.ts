import { l10n, window } from 'vscode';
import { parsePartialDate } from '../../../core/registry/dates';
import { dateWords } from '../../words/dates';

/** A partial date or nothing, not before another; undefined when the person leaves. */
export async function askDate(
  title: string,
  prompt: string,
  { value = '', since = null }: { readonly value?: string; readonly since?: string | null } = {},
): Promise<string | null | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt,
    value,
    placeHolder: l10n.t('YYYY, YYYY-MM or YYYY-MM-DD'),
    ignoreFocusOut: true,
    validateInput: (text) => problemOf(text.trim(), since),
  });
  return answer === undefined ? undefined : answer.trim() || null;
}

function problemOf(text: string, since: string | null): string | undefined {
  const date = parsePartialDate(text);
  if (text !== '' && !date) {
    return l10n.t('Write the date as 2025, 2025-07 or 2025-07-21.');
  }
  const begin = since === null ? null : parsePartialDate(since);
  return date && begin && date.last < begin.first
    ? l10n.t('That is before the beginning, {0}.', dateWords(since ?? ''))
    : undefined;
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
