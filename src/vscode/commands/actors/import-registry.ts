import { l10n, window, workspace } from 'vscode';
import type { CsvProblem } from '../../../core/registry/csv';
import type { ActorRegistry } from '../../../core/registry/types';
import { reportWrite } from '../../actors/report';
import { sheetText } from '../../actors/sheet-text';
import { loadEngine } from '../../engine/load';
import type { Command } from '../command';
import { registryFile } from './open-registry';
import { numberWords } from '../../interface-words/numbers';
import { showError, showWarning } from '../../questions/messages';

/** Larger sheets are no list of people. Bytes. */
const LARGEST = 5 * 1024 * 1024;
/** How long the status bar says what was done. */
const SHOWN_MS = 10_000;

/** Reads a spreadsheet into the folder's registry; an entry with a known id is replaced. Rows that cannot be used are in the log. */
export const importRegistry: Command = {
  id: 'dixit.importRegistry',
  async run(context) {
    const file = registryFile(context);
    const [source] =
      (await window.showOpenDialog({
        title: l10n.t('Import Actors'),
        openLabel: l10n.t('Import'),
        filters: { CSV: ['csv', 'tsv', 'txt'] },
      })) ?? [];
    if (!source) {
      return;
    }
    const { size } = await workspace.fs.stat(source);
    if (size > LARGEST) {
      await showError(l10n.t('The file is too large for a list of actors: {0} MB.', Math.round(size / 1e6)));
      return;
    }
    const text = sheetText(await workspace.fs.readFile(source));
    const { importCsv } = await loadEngine();
    const { registry, problems } = importCsv(text, await context.registries.for(file ?? source));
    if (registry.people.length > 0) {
      const result = await context.registries.write(file, (own) => withAll(own, registry));
      if (!(await reportWrite(context, file, result))) {
        return;
      }
    }
    for (const { line, column, message } of problems) {
      context.log.warn(`${source.toString(true)}:${line}${column ? ` (${column})` : ''}: ${message}`);
    }
    await reportImport(registry.people.length, problems, () => context.log.show());
  },
};

/** The sheet's people and posts in place of those with their ids; an organisation that is there stays. */
function withAll(own: ActorRegistry, read: ActorRegistry): ActorRegistry {
  return {
    ...own,
    people: byId([...own.people, ...read.people]),
    posts: byId([...own.posts, ...read.posts]),
    organizations: byId([...own.organizations, ...read.organizations, ...own.organizations]),
  };
}

/** Of several with one id the last one, at the place of the first. */
function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

async function reportImport(people: number, problems: readonly CsvProblem[], showLog: () => void): Promise<void> {
  const [first] = problems;
  if (!first) {
    const message =
      people === 0
        ? l10n.t('The sheet lists no actor.')
        : l10n.t('Actors imported into the registry: {0}', numberWords(people));
    window.setStatusBarMessage(message, SHOWN_MS);
    return;
  }
  if (first.line === 1) {
    // Nothing can be read below a line that names no column.
    await showError(
      l10n.t('The first line of the sheet must name its columns, one of them “id”, “name_fr” or “name_en”.'),
    );
    return;
  }
  const log = l10n.t('Show Log');
  const message = l10n.t(
    'Actors imported: {0}. Cells that could not be used: {1}, the first in line {2}.',
    numberWords(people),
    numberWords(problems.length),
    first.line,
  );
  if ((await showWarning(message, log)) === log) {
    showLog();
  }
}
