import { en } from './en';
import { fr } from './fr';
import type { Messages } from './types';

/** A language that the command line speaks; the language of a draft is another matter. */
export type Locale = 'en' | 'fr';

const tables: Readonly<Record<Locale, Messages>> = { en, fr };

/** The words of a locale. */
export const messagesOf = (locale: Locale): Messages => tables[locale];

/** The locale of the environment, as POSIX orders its variables: LC_ALL, LC_MESSAGES, LANG. English unless it is French. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^fr(?:[_.@-]|$)/i.test(tag) ? 'fr' : 'en';
}
