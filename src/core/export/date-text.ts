import type { LanguageId } from '../analysis';
import { isPartialDate } from '../records/dates';

/** A partial date in words: “21 July 2025”, “juillet 2025”, “2025”. What is no date comes back as it is. */
export function dateText(date: string, language: LanguageId): string {
  if (!isPartialDate(date) || date.length === 4) return date;
  const full = date.length === 10;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    year: 'numeric',
    month: 'long',
    ...(full ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}
