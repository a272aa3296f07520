import { l10n, window } from 'vscode';
import { parsePartialDate } from '../../../core/dates/partial-date';
import { date, type Validate } from '../../annotate/validate';
import { dateWords, readDate } from '../../interface-words/dates';

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
  return answer === undefined ? undefined : readDate(answer.trim()) || null;
}

function problemOf(text: string, since: string | null): ReturnType<Validate> {
  if (text === '') {
    return null;
  }
  const [end, begin] = [parsePartialDate(readDate(text)), parsePartialDate(since ?? '')];
  return end && begin && end.last < begin.first
    ? l10n.t('That is before the beginning, {0}.', dateWords(since ?? ''))
    : date(text);
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
