/** Commands on a record of which there are two versions. */
import { l10n } from 'vscode';
import type { Command, CommandContext } from '../commands/command';
import { targetsOf } from '../commands/target';
import { versionsOf } from '../documents/versions';
import type { Engine } from '../engine/load';
import type { ClaimTarget } from '../references';
import { pickRecord } from './pick-record';
import { write } from './write';

/** The copy that is meant: itself, or that of the record named or at the cursor, or picked among those of the draft. */
async function copyIn(context: CommandContext, args: readonly unknown[]): Promise<ClaimTarget | null> {
  for (const { model, row } of await targetsOf(context, args)) {
    const versions = model.view && versionsOf(model.view, row);
    if (versions) {
      return { model, row: versions.second };
    }
  }
  return args.length === 0
    ? pickRecord(context, ({ mark }) => mark === 'conflict', l10n.t('Records of this article with two versions'))
    : null;
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
