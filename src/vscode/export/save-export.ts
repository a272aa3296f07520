import { env, l10n, UIKind, workspace, type Uri } from 'vscode';
import type { ExportFormat } from '../../core/export/formats';
import type { CsvSeparator } from '../../core/registry/csv-text';
import { openFile } from '../commands/show-in-editor';
import { describeError } from '../log';
import type { Services } from '../services';
import { interfaceLanguage } from '../interface-words/dates';
import { writeErrorWords } from '../interface-words/write-errors';
import { showError } from '../questions/messages';

/** Spreadsheets in French take a comma for a decimal and would open a sheet as one column. */
export function sheetSeparator(): CsvSeparator {
  return interfaceLanguage() === 'fr' ? ';' : ',';
}

/** Writes an export to where a person said; says why where that cannot be done. */
export async function saveExport({ log }: Pick<Services, 'log'>, uri: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    log.error(`${uri.toString(true)}: ${describeError(error)}`);
    await showError(l10n.t('The export could not be written: {0}', writeErrorWords(error)));
    return false;
  }
}

/** Whether what was written is a page that the browser of this machine can open. */
export function isPageHere(
  uri: Uri,
  format: ExportFormat,
  { uiKind, remoteName }: { readonly uiKind: UIKind; readonly remoteName: string | undefined } = env,
): boolean {
  return format === 'html' && uri.scheme === 'file' && uiKind === UIKind.Desktop && remoteName === undefined;
}

/** Shows what was written: a page in the browser, anything else as text. */
export async function showExport(uri: Uri, format: ExportFormat): Promise<void> {
  if (!isPageHere(uri, format) || !(await env.openExternal(uri))) {
    await openFile(uri);
  }
}
