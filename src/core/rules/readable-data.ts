import type { LanguageId } from '../analysis';
import { dateText, dayOrMonth } from '../dates/date-text';
import { numberText } from '../text/number-text';

/** Data that is a date in every template. */
const DATES: ReadonlySet<string> = new Set(['date', 'verifiedOn', 'on']);
/** When a term began and ended. */
const TERM: ReadonlySet<string> = new Set(['from', 'to']);

/** The data of a finding as a message for people fills it in: dates and counts in the words of a language. */
export function readableData(
  data: Readonly<Record<string, unknown>>,
  language: LanguageId,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(data).map(([key, value]) => [key, readable(key, value, language)]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}

function readable(key: string, value: unknown, language: LanguageId): unknown {
  if (TERM.has(key)) return typeof value === 'string' ? dayOrMonth(value, language) : '…';
  if (typeof value === 'number') return numberText(value, language);
  return DATES.has(key) && typeof value === 'string' ? dateText(value, language) : value;
}
