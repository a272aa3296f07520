/** Commands on a record of which there are two versions. */
import { l10n } from 'vscode';
import { askChoice } from '../annotate/ask';
import type { Command, CommandContext } from '../commands/command';
import { targetsOf } from '../commands/target';
import type { Row } from '../documents/row';
import { versionsOf } from '../documents/versions';
import type { Engine } from '../engine/load';
import type { ClaimTarget } from '../references';
import { iconOf } from '../words/glyphs';
import { stateWords } from '../words/records';
import { shorten } from '../words/text';
import { write } from './write';

/** The copy that is meant: itself, or that of the record named or at the cursor, or picked among those of the draft. */
async function copyIn(context: CommandContext, args: readonly unknown[]): Promise<ClaimTarget | null> {
  for (const { model, row } of await targetsOf(context, args)) {
    const versions = model.view && versionsOf(model.view, row);
    if (versions) {
      return { model, row: versions.second };
    }
  }
  return args.length === 0 ? pickCopy(context) : null;
}

async function pickCopy({ documents }: CommandContext): Promise<ClaimTarget | null> {
  const model = documents.active;
  const view = await model?.ready();
  const rows = view?.rows.filter(({ mark }) => mark === 'conflict') ?? [];
  const [only] = rows;
  if (!model || !only) {
    return null;
  }
  if (rows.length === 1) {
    return { model, row: only };
  }
  const answer = await askChoice<Row>({
    title: l10n.t('Which record?'),
    placeholder: l10n.t('Records of this article with two versions'),
    items: rows.map((row) => ({
      label: shorten(row.words, 70),
      detail: stateWords(row),
      iconPath: iconOf(row),
      value: row,
    })),
  });
  return answer.kind === 'answer' ? { model, row: answer.value } : null;
}

async function keep(context: CommandContext, args: readonly unknown[], what: Kept): Promise<void> {
  const copy = await copyIn(context, args);
  if (copy) {
    await write(context, copy, (engine) => ({ change: (file, id) => engine.resolveConflict(file, id, what) }));
  }
}

type Kept = Parameters<Engine['resolveConflict']>[2];

/** The record stays as it is and the copy goes. */
export const keepFirstVersion: Command = {
  id: 'dixit.keepFirstVersion',
  run: (context, ...args) => keep(context, args, 'original'),
};

/** The record takes the values of its copy. */
export const keepSecondVersion: Command = {
  id: 'dixit.keepSecondVersion',
  run: (context, ...args) => keep(context, args, 'copy'),
};

/** The copy becomes a record of its own. */
export const keepBothVersions: Command = {
  id: 'dixit.keepBothVersions',
  run: (context, ...args) => keep(context, args, 'both'),
};
