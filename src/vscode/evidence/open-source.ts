import { env, l10n, Range, Selection, Uri, window, workspace, type TextDocument } from 'vscode';
import { checkEvidencePath, checkUrl } from '../../core/records/evidence';
import { readLocator, type Locator } from '../../core/records/locator';
import type { Source } from '../../core/records/types';
import { askChoice, type Choice } from '../annotate/ask';
import type { Command } from '../commands/command';
import { reportNoTarget } from '../commands/no-target';
import { openFile } from '../commands/show-in-editor';
import { targetsOf } from '../commands/target';
import type { DocumentModel } from '../documents/document-model';
import { sourceTitle } from '../words/records';

/**
 * Opens a source of a claim: its address, after VS Code has shown it and asked, or its file in the workspace at the
 * place that the record names.
 */
export const openSource: Command = {
  id: 'dixit.openSource',
  async run(context, ...args) {
    const [target] = await targetsOf(context, args);
    if (!target) {
      await reportNoTarget();
      return;
    }
    const ways = (target.row.record?.sources ?? []).flatMap(waysTo);
    const [only] = ways;
    if (!only) {
      await window.showInformationMessage(l10n.t('No source with an address or a file is recorded for this claim.'));
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
      await window.showErrorMessage(
        l10n.t('The address of the source was not opened: only http and https addresses without credentials are.'),
      );
    }
    return;
  }
  const uri = file ? evidenceUri(model, file) : null;
  if (!uri) {
    await window.showErrorMessage(
      l10n.t('The file of the source was not opened: its path must be relative and stay inside the workspace.'),
    );
    return;
  }
  try {
    await workspace.fs.stat(uri);
  } catch {
    await window.showErrorMessage(l10n.t('The file of the source is not there: {0}', workspace.asRelativePath(uri)));
    return;
  }
  await openAt(uri, locator ? readLocator(locator) : null, locator ?? '');
}

/** The file of a source, relative to the claims file; null when it would leave the workspace folder. */
function evidenceUri({ document, records }: DocumentModel, path: string): Uri | null {
  const checked = checkEvidencePath(path);
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (!checked.ok || !records.uri || !folder) {
    return null;
  }
  const uri = Uri.joinPath(records.uri, '..', ...checked.segments);
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri : null;
}

/** Text is opened at its line or its words; of other files the status bar says where to look. */
async function openAt(uri: Uri, locator: Locator | null, printed: string): Promise<void> {
  const document = locator ? await textOf(uri) : null;
  const range = document && locator ? placeIn(document, locator) : null;
  if (document && range) {
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
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

/** Where a text says what the locator names: a line, a time as a transcript prints it, a page mark, or words. */
function placeIn(document: TextDocument, locator: Locator): Range | null {
  const text = document.getText();
  const found = (needle: string): Range | null => {
    const at = needle === '' ? -1 : text.toLowerCase().indexOf(needle.toLowerCase());
    return at < 0 ? null : new Range(document.positionAt(at), document.positionAt(at + needle.length));
  };
  switch (locator.kind) {
    case 'line':
      return locator.line <= document.lineCount ? document.lineAt(Math.max(0, locator.line - 1)).range : null;
    case 'time':
      return timesAsPrinted(locator.seconds).reduce<Range | null>((range, time) => range ?? found(time), null);
    case 'page':
      return found(`page ${locator.page}`) ?? found(`p. ${locator.page}`);
    case 'text':
      return found(locator.text);
  }
}

function timesAsPrinted(seconds: number): readonly string[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [`${two(h)}:${two(m)}:${two(s)}`, `${h}:${two(m)}:${two(s)}`, ...(h === 0 ? [`${two(m)}:${two(s)}`] : [])];
}
