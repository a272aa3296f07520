import { l10n } from 'vscode';
import { parsePartialDate } from '../../../core/dates/partial-date';
import { date } from '../../annotate/validate';
import { dateWords, readDate } from '../../interface-words/dates';
import { askText, type Validate } from '../../questions/ask';

/** A partial date or nothing, not before another; undefined when the person leaves. */
export async function askDate(
  title: string,
  prompt: string,
  { value = '', since = null }: { readonly value?: string; readonly since?: string | null } = {},
): Promise<string | null | undefined> {
  const answer = await askText({
    title,
    prompt,
    value,
    placeholder: l10n.t('YYYY, YYYY-MM or YYYY-MM-DD'),
    validate: (text) => problemOf(text, since),
  });
  return answer.kind === 'answer' ? readDate(answer.value) || null : undefined;
}

function problemOf(text: string, since: string | null): ReturnType<Validate> {
  const [end, begin] = [parsePartialDate(readDate(text)), parsePartialDate(since ?? '')];
  return end && begin && end.last < begin.first
    ? l10n.t('That is before the beginning, {0}.', dateWords(since ?? ''))
    : date(text);
}

/** A name, which must not be empty; undefined when the person leaves. */
export async function askName(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const answer = await askText({ title, prompt, value, required: l10n.t('Something must be written here.') });
  return answer.kind === 'answer' ? answer.value : undefined;
}
