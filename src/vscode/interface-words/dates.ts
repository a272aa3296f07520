import { env } from 'vscode';
import type { LanguageId } from '../../core/analysis';
import { dateText } from '../../core/dates/date-text';
import { typedDates } from '../actors/printed-date';

/** The language of the interface, as far as Dixit speaks it. */
export function interfaceLanguage(): LanguageId {
  return env.language.startsWith('fr') ? 'fr' : 'en';
}

/** YYYY, YYYY-MM or YYYY-MM-DD as people write it in the language of the interface; anything else as it stands. */
export function dateWords(date: string): string {
  return dateText(date, interfaceLanguage());
}

/** The date that a person typed, as it is kept; anything else as it stands. */
export function readDate(text: string): string {
  return typedDates(text, interfaceLanguage())[0] ?? text;
}

/** Today where the person sits, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
