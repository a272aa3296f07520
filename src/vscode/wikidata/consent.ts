import { commands, l10n, workspace, type Memento } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import { readWikidataEndpoint, writeWikidataEndpoint } from '../settings';
import { WIKIDATA_HOST } from '../actors/wikidata-page';
import { showError, showInformation } from '../questions/messages';

const CONFIRMED = 'wikidata.confirmed';
const PUBLIC_ENDPOINT = `https://${WIKIDATA_HOST}`;

/** Where look-ups may be sent. */
export interface Endpoint {
  readonly url: string;
  readonly host: string;
}

/** Whether the workspace is trusted, without which nothing is sent; says so where it is not. */
export async function mayUseNetwork(): Promise<boolean> {
  if (workspace.isTrusted) {
    return true;
  }
  const manage = l10n.t('Manage Workspace Trust');
  const chosen = await showError(
    l10n.t('Looking up actors is off in restricted mode. Trust the workspace to use the network.'),
    manage,
  );
  if (chosen === manage) {
    await commands.executeCommand('workbench.trust.manage');
  }
  return false;
}

/**
 * The endpoint, once the person has agreed to it: before the first use, and again when the setting names another one.
 * Nothing is sent from here.
 */
export async function agreedEndpoint(state: Memento, name: string): Promise<Endpoint | null> {
  if (!(await mayUseNetwork())) {
    return null;
  }
  const setting = readWikidataEndpoint();
  const checked = checkUrl(setting || PUBLIC_ENDPOINT);
  if (!checked.ok) {
    await showError(l10n.t('The setting “dixit.wikidata.endpoint” is no http or https address.'));
    return null;
  }
  const { url, host } = checked;
  if (setting === '' || state.get(CONFIRMED) !== url) {
    const allow = l10n.t('Look Up');
    const chosen = await showInformation(
      l10n.t('Look up “{0}” at {1}?', name, host),
      {
        modal: true,
        detail: l10n.t(
          'The name is sent to {0}, and nothing else of the article. Dixit does not ask again for this address, which the setting “dixit.wikidata.endpoint” keeps; once that is emptied, it asks again.',
          host,
        ),
      },
      allow,
    );
    if (chosen !== allow) {
      return null;
    }
    if (setting === '') {
      await writeWikidataEndpoint(url);
    }
    await state.update(CONFIRMED, url);
  }
  return { url, host };
}
