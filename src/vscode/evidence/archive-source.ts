import { env, l10n, Uri } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import { askChoice, askText } from '../questions/ask';
import { changeRecords } from '../annotate/change-record';
import * as validate from '../annotate/validate';
import type { Command } from '../commands/command';
import { targetsOrReport } from '../commands/target';
import { sourceTitle } from '../interface-words/records';
import { showInformation } from '../questions/messages';

const ARCHIVE = 'https://web.archive.org';

/** The copy nearest to a day, as the Internet Archive names it; without a day the newest one. */
function copyOf(url: string, day: string | null | undefined): string {
  return `${ARCHIVE}/web/${day ? day.replaceAll('-', '') : '2'}/${url}`;
}

type Way = 'suggested' | 'look' | 'save' | 'other';

/**
 * Writes down the address of an archived copy of a source. Suggests the one that the Internet Archive would have;
 * looking there or saving a copy opens the browser, after VS Code has shown the address and asked.
 */
export const archiveSource: Command = {
  id: 'dixit.archiveSource',
  asks: true,
  async run(context, ...args) {
    const [target] = await targetsOrReport(context, args);
    if (!target) {
      return;
    }
    const sources = target.row.record?.sources ?? [];
    const lacking = sources.findIndex(({ url, archiveUrl }) => url && !archiveUrl);
    const index = lacking < 0 ? sources.findIndex(({ url }) => url) : lacking;
    const source = sources[index];
    const address = checkUrl(source?.url ?? '');
    if (!source || !address.ok) {
      await showInformation(l10n.t('No source with an address is recorded for this claim.'));
      return;
    }
    const title = l10n.t('Archived copy of {0}', sourceTitle(source));
    const suggestion = copyOf(address.url, source.accessed ?? source.published);
    const answer = await askChoice<Way>({
      title,
      placeholder: l10n.t('Where is the copy?'),
      items: [
        { label: l10n.t('Write down the suggested address'), detail: suggestion, value: 'suggested' },
        { label: l10n.t('Look for a copy in the browser'), detail: suggestion, value: 'look' },
        { label: l10n.t('Save a copy in the browser'), detail: `${ARCHIVE}/save/${address.url}`, value: 'save' },
        { label: l10n.t('Enter another address'), value: 'other' },
      ],
    });
    if (answer.kind !== 'answer') {
      return;
    }
    if (answer.value === 'look' || answer.value === 'save') {
      const page = answer.value === 'look' ? suggestion : `${ARCHIVE}/save/${address.url}`;
      await env.openExternal(Uri.parse(page, true));
    }
    const typed =
      answer.value === 'suggested'
        ? suggestion
        : await textOr(title, answer.value === 'other' ? (source.archiveUrl ?? '') : suggestion);
    if (typed) {
      await changeRecords(context, target.model, [{ row: target.row }], ({ updateSource }, file, id) =>
        updateSource(file, id, index, { archiveUrl: typed }),
      );
    }
  },
};

async function textOr(title: string, value: string): Promise<string> {
  const prompt = l10n.t('Address of an archived copy');
  const answer = await askText({ title, value, prompt, validate: validate.url });
  return answer.kind === 'answer' ? answer.value : '';
}
