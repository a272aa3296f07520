import type { Analysis, Finding } from '../../core/analysis';
import { fillTemplate, MESSAGES } from '../../core/rules/messages';
import { readableData } from '../../core/rules/readable-data';
import { messagesOf, type Locale } from './locale';

const templates: Readonly<Record<string, string>> = MESSAGES;

/** The message of a finding in a locale, with dates as people write them: the engine names the template that it was made from. */
export function findingMessage({ message, data }: Finding, locale: Locale): string {
  const template = typeof data['template'] === 'string' ? templates[data['template']] : undefined;
  if (template === undefined) return message;
  return fillTemplate(messagesOf(locale).shared.t(template), readableData(data, locale));
}

/** An analysis with what people read in it, the messages of its findings, in a locale; in English it is as the engine made it. */
export function analysisIn(analysis: Analysis, locale: Locale): Analysis {
  if (locale === 'en' || analysis.findings.length === 0) return analysis;
  const findings = analysis.findings.map((finding) => ({ ...finding, message: findingMessage(finding, locale) }));
  return { ...analysis, findings };
}
