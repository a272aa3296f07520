import { l10n } from 'vscode';
import type { ExportFormat } from '../../core/export/formats';
import type { ExportOptions } from '../../core/export/input';
import { askText, type Answer } from '../questions/ask';
import * as validate from '../annotate/validate';
import type { Services } from '../services';

/** The publisher that was named last in this workspace. */
const PUBLISHER_KEY = 'dixit.export.publisher';

/** Where an article is published, and by whom. */
export type Publication = Pick<ExportOptions, 'url' | 'publisher'>;

/** Asks for what a format says of the published article; each answer may stay empty. Null when the person leaves. */
export async function askPublication(
  { context }: Services,
  title: string,
  format: ExportFormat,
): Promise<Publication | null> {
  if (format !== 'claimreview' && format !== 'web-annotation') {
    return {};
  }
  const url = await askText({
    title,
    value: '',
    placeholder: 'https://',
    prompt: l10n.t('Address of the published article; empty where it is not known yet'),
    validate: validate.url,
  });
  if (url.kind !== 'answer') {
    return null;
  }
  const publisher: Answer<string> =
    format === 'claimreview'
      ? await askText({
          title,
          value: context.workspaceState.get<string>(PUBLISHER_KEY, ''),
          prompt: l10n.t('Who publishes the fact check; search engines ask for it'),
        })
      : { kind: 'answer', value: '' };
  if (publisher.kind !== 'answer') {
    return null;
  }
  if (publisher.value) {
    await context.workspaceState.update(PUBLISHER_KEY, publisher.value);
  }
  return {
    ...(url.value && { url: url.value }),
    ...(publisher.value && { publisher: { name: publisher.value } }),
  };
}
