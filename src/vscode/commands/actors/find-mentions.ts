import { commands, l10n, Location } from 'vscode';
import { allMentions } from '../../actors/rename';
import { toRange } from '../../convert';
import { actorTarget, ANYBODY } from '../actor-target';
import type { Command } from '../command';
import { showInEditor } from '../show-in-editor';

/** Lists every place where the actor is meant, in the editor's own list of references. */
export const findMentions: Command = {
  id: 'dixit.findMentions',
  async run(context, argument) {
    const target = await actorTarget(context, argument, l10n.t('Find All Mentions'), ANYBODY);
    const places = target && allMentions(target.actor);
    const [first] = places ?? [];
    if (!target || !places || !first) {
      return;
    }
    const { document } = target.model;
    const locations = places.map((place) => new Location(document.uri, toRange(document, place)));
    await showInEditor(target.model, first);
    await commands.executeCommand(
      'editor.action.showReferences',
      document.uri,
      document.positionAt(first.start),
      locations,
    );
  },
};
