/** Commands on the claims file as a whole. */
import { l10n } from 'vscode';
import { reportJoined, reportRefusal } from '../annotate/report';
import type { Command, CommandContext } from '../commands/command';
import { showInformation, showWarning } from '../questions/messages';

/** Takes back the last change that a command of this window made to the records of the article. */
export const undoRecords: Command = {
  id: 'dixit.undoRecords',
  run: (context) =>
    step(context, 'undo', 'canUndo', l10n.t('No change of this article’s records was made in this window yet.')),
};

/** Makes the last change again that was taken back. */
export const redoRecords: Command = {
  id: 'dixit.redoRecords',
  run: (context) =>
    step(
      context,
      'redo',
      'canRedo',
      l10n.t('No change of this article’s records was taken back, so none can be made again.'),
    ),
};

/** Goes one change back or forth, or says that there is none. */
async function step(
  context: CommandContext,
  way: 'undo' | 'redo',
  can: 'canUndo' | 'canRedo',
  none: string,
): Promise<void> {
  const model = context.documents.active;
  const view = await model?.ready();
  if (!model || !view) {
    return;
  }
  if (!model.records[can]) {
    await showInformation(none);
    return;
  }
  const result = await model.records[way](() => model.current()?.text ?? view.text);
  if (!result.ok) {
    await reportRefusal(context, model, result);
  }
}

/** Joins the two versions that git left in the claims file: nothing of either is lost, and what differs is for a person. */
export const joinVersions: Command = {
  id: 'dixit.joinVersions',
  async run(context) {
    const model = context.documents.active;
    const view = await model?.ready();
    if (!model || !view || model.records.view.kind !== 'broken') {
      return;
    }
    const result = await model.records.joinVersions(() => model.current()?.text ?? view.text);
    if (!result.ok) {
      await reportRefusal(context, model, result);
    } else if (result.conflicts) {
      reportJoined(result.conflicts);
    }
  },
};

/** Puts the last claims file that could be read in the place of one that cannot. */
export const restoreRecords: Command = {
  id: 'dixit.restoreRecords',
  async run(context) {
    const model = context.documents.active;
    if (!model || model.records.view.kind !== 'broken') {
      return;
    }
    const copy = await model.records.goodCopy();
    if (copy === null) {
      await showInformation(
        l10n.t('No earlier copy is kept here. Repair the claims file by hand, or take it from version control.'),
      );
      return;
    }
    const yes = l10n.t('Restore');
    const detail = l10n.t('What the file says now is replaced; what others wrote since is lost with it.');
    const question = l10n.t('Restore the last claims file that could be read?');
    if ((await showWarning(question, { modal: true, detail }, yes)) !== yes) {
      return;
    }
    const result = await model.records.restore(copy);
    if (!result.ok) {
      await reportRefusal(context, model, result);
    }
  },
};
