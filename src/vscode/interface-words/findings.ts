import { l10n } from 'vscode';
import type { Finding } from '../../core/analysis';
import { fillTemplate, MESSAGES, type MessageId } from '../../core/rules/messages';
import { readableData } from '../../core/rules/readable-data';
import { interfaceLanguage } from './dates';

/** The message of a finding in the language of the interface: the template that it names, with its data. */
export function findingMessage({ data, message }: Finding): string {
  const { template } = data;
  return isMessageId(template)
    ? fillTemplate(l10n.t(MESSAGES[template]), readableData(data, interfaceLanguage()))
    : message;
}

function isMessageId(value: unknown): value is MessageId {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}
