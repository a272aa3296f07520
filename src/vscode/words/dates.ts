import { env } from 'vscode';

const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** YYYY, YYYY-MM or YYYY-MM-DD as people write it in the language of the interface; anything else as it stands. */
export function dateWords(date: string): string {
  const match = PARTIAL.exec(date);
  if (!match) {
    return date;
  }
  const [, year, month, day] = match;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const locale = supportedLocale();
  const words = new Intl.DateTimeFormat(locale, options).format(at);
  // French says “1er octobre”, which Intl leaves to us.
  return locale === 'fr' ? words.replace(/^1(?= \p{L})/u, '1er') : words;
}

/** Today where the person sits, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function supportedLocale(): string {
  // British order (21 July 2025) reads well in any English newsroom.
  return env.language.startsWith('fr') ? 'fr' : 'en-GB';
}
