import { l10n } from 'vscode';
import type { Finding } from '../../core/analysis';
import { fillTemplate, MESSAGES, type MessageId } from '../../core/rules/messages';
import { dateWords } from './dates';

/** Data that is a date in every template. */
const DATES: ReadonlySet<string> = new Set(['date', 'from', 'to', 'verifiedOn', 'on']);

/** The message of a finding in the language of the interface: the template that it names, with its data. */
export function findingMessage({ data, message }: Finding): string {
  const { template } = data;
  if (!isMessageId(template)) {
    return message;
  }
  const values = Object.entries(data).map(([key, value]) => [
    key,
    DATES.has(key) && typeof value === 'string' ? dateWords(value) : value,
  ]);
  return fillTemplate(l10n.t(MESSAGES[template]), Object.fromEntries(values));
}

function isMessageId(value: unknown): value is MessageId {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}
