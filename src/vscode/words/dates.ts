import { env } from 'vscode';
import { dateText } from '../../core/export/date-text';

/** YYYY, YYYY-MM or YYYY-MM-DD as people write it in the language of the interface; anything else as it stands. */
export function dateWords(date: string): string {
  return dateText(date, env.language.startsWith('fr') ? 'fr' : 'en');
}

/** Today where the person sits, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
