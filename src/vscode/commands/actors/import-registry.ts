import { l10n, window, workspace } from 'vscode';
import type { CsvProblem } from '../../../core/registry/csv';
import type { ActorRegistry } from '../../../core/registry/types';
import { reportWrite } from '../../actors/report';
import { loadEngine, type Engine } from '../../engine/load';
import type { Command } from '../command';
import { registryFile } from './open-registry';

/** Larger sheets are no list of people. Bytes. */
const LARGEST = 5 * 1024 * 1024;

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
      await window.showErrorMessage(
        l10n.t('The file is too large for a list of actors: {0} MB.', Math.round(size / 1e6)),
      );
      return;
    }
    const text = new TextDecoder().decode(await workspace.fs.readFile(source));
    const engine = await loadEngine();
    const { registry, problems } = engine.importCsv(text, await context.registries.for(source));
    if (registry.people.length > 0) {
      const result = await context.registries.write(file, (own) => withAll(engine, own, registry));
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

function withAll({ putPerson, putPost }: Engine, own: ActorRegistry, read: ActorRegistry): ActorRegistry {
  let next = read.posts.reduce((registry, post) => putPost(registry, post), own);
  const known = new Set(next.organizations.map(({ id }) => id));
  next = {
    ...next,
    organizations: [...next.organizations, ...read.organizations.filter(({ id }) => !known.has(id))],
  };
  return read.people.reduce((registry, person) => putPerson(registry, person), next);
}

async function reportImport(people: number, problems: readonly CsvProblem[], showLog: () => void): Promise<void> {
  const [first] = problems;
  if (!first) {
    return;
  }
  const log = l10n.t('Show Log');
  const message = l10n.t(
    '{0} actors were imported. {1} cells could not be used, the first in line {2}.',
    people,
    problems.length,
    first.line,
  );
  if ((await window.showWarningMessage(message, log)) === log) {
    showLog();
  }
}
