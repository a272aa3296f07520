import type { LanguageId } from '../analysis';
import { dateText } from '../export/date-text';

/** Data that is a date in every template. */
const DATES: ReadonlySet<string> = new Set(['date', 'from', 'to', 'verifiedOn', 'on']);

/** The data of a finding as a message for people fills it in: dates in the words of a language. */
export function readableData(
  data: Readonly<Record<string, unknown>>,
  language: LanguageId,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    DATES.has(key) && typeof value === 'string' ? dateText(value, language) : value,
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}
