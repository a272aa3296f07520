import { env, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import { readLocator, type Locator } from '../../core/records/locator';
import type { Source } from '../../core/records/types';
import { askChoice, type Choice } from '../questions/ask';
import type { Command } from '../commands/command';
import { openFile } from '../commands/show-in-editor';
import { targetsOrReport } from '../commands/target';
import { toRange } from '../convert';
import type { DocumentModel } from '../documents/document-model';
import { sourceTitle } from '../interface-words/records';
import { evidenceUri } from './evidence-file';
import { placeInText } from './place-in-text';
import { showError, showInformation } from '../questions/messages';

/**
 * Opens a source of a claim: its address, after VS Code has shown it and asked, or its file in the workspace at the
 * place that the record names.
 */
export const openSource: Command = {
  id: 'dixit.openSource',
  async run(context, ...args) {
    const [target] = await targetsOrReport(context, args);
    if (!target) {
      return;
    }
    const ways = (target.row.record?.sources ?? []).flatMap(waysTo);
    const [only] = ways;
    if (!only) {
      await showInformation(l10n.t('No source with an address or a file is recorded for this claim.'));
      return;
    }
    const way = ways.length === 1 ? only : await pick(ways);
    if (way) {
      await open(target.model, way);
    }
  },
};

/** One place where a source can be read. */
interface Way {
  readonly label: string;
  readonly where: string;
  readonly url: string | null;
  readonly file: string | null;
  readonly locator: string | null;
}

function waysTo(source: Source): readonly Way[] {
  const label = sourceTitle(source);
  const locator = source.locator ?? null;
  const address = (url: string, name: string): Way => {
    const checked = checkUrl(url);
    return { label: name, where: checked.ok ? checked.host : url, url, file: null, locator };
  };
  return [
    ...(source.url ? [address(source.url, label)] : []),
    ...(source.archiveUrl ? [address(source.archiveUrl, l10n.t('Archived copy of {0}', label))] : []),
    ...(source.file ? [{ label, where: source.file, url: null, file: source.file, locator }] : []),
  ];
}

async function pick(ways: readonly Way[]): Promise<Way | null> {
  const items = ways.map((way): Choice<Way> => ({ label: way.label, description: way.where, value: way }));
  const answer = await askChoice<Way>({ title: l10n.t('Open Source'), placeholder: l10n.t('Which source?'), items });
  return answer.kind === 'answer' ? answer.value : null;
}

async function open(model: DocumentModel, { url, file, locator }: Way): Promise<void> {
  if (url !== null) {
    const checked = checkUrl(url);
    if (checked.ok) {
      await env.openExternal(Uri.parse(checked.url, true));
    } else {
      await showError(
        l10n.t('The address of the source was not opened: only http and https addresses without credentials are.'),
      );
    }
    return;
  }
  const uri = file ? await evidenceUri(model, file) : 'outside';
  if (uri === 'outside') {
    await showError(
      l10n.t('The file of the source was not opened: its path must be relative and stay inside the workspace.'),
    );
  } else if (uri === 'missing') {
    await showError(l10n.t('The file of the source is not there: {0}', file ?? ''));
  } else {
    await openAt(uri, locator ? readLocator(locator) : null, locator ?? '');
  }
}

/** Text is opened at its line or its words; of other files the status bar says where to look. */
async function openAt(uri: Uri, locator: Locator | null, printed: string): Promise<void> {
  const document = locator ? await textOf(uri) : null;
  const place = document && locator ? placeInText(document.getText(), locator) : null;
  if (document && place) {
    await window.showTextDocument(document, { selection: toRange(document, place) });
    return;
  }
  await openFile(uri);
  if (printed) {
    window.setStatusBarMessage(l10n.t('The source names this place: {0}', printed), 15_000);
  }
}

/** Null for what is no text. */
async function textOf(uri: Uri): Promise<TextDocument | null> {
  if (/\.(?:pdf|png|jpe?g|gif|webp|mp[34]|m4a|wav|ogg|webm|mov|docx?|xlsx?|odt|ods|zip)$/i.test(uri.path)) {
    return null;
  }
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
