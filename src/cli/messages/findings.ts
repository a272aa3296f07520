import french from '../../../l10n/bundle.l10n.fr.json';
import type { Finding } from '../../core/analysis';
import { fillTemplate, MESSAGES } from '../../core/rules/messages';
import type { Locale } from './locale';

const templates: Readonly<Record<string, string>> = MESSAGES;
const translations: Readonly<Record<string, unknown>> = french;

/** The message of a finding in a locale: the engine's is English, and names the template that it was made from. */
export function findingMessage({ message, data }: Finding, locale: Locale): string {
  const template = typeof data['template'] === 'string' ? templates[data['template']] : undefined;
  if (locale === 'en' || template === undefined) return message;
  const translated = translations[template];
  return typeof translated === 'string' ? fillTemplate(translated, data) : message;
}
