import { commands, l10n, window } from 'vscode';
import { registryLocation } from '../../actors/registry-location';
import { actorReference } from '../../references';
import { actorTarget } from '../actor-target';
import type { Command } from '../command';
import { showInformation } from '../../questions/messages';

/** Opens the registry at the entry of an actor, or of the post that one of the printed roles means. */
export const goToRegistryEntry: Command = {
  id: 'dixit.goToRegistryEntry',
  async run(context, argument) {
    const target = await actorTarget(context, argument, l10n.t('Go to Registry Entry'), {
      of: ({ registry }, view) => view.registry.person(registry) !== null,
      none: () => l10n.t('The actor registry has no entry of anybody in this article.'),
    });
    if (!target) {
      return;
    }
    const { model, actor } = target;
    const location =
      actor.registry === null ? null : await registryLocation(context, model.document.uri, 'people', actor.registry);
    if (location) {
      await window.showTextDocument(location.uri, { selection: location.range });
      return;
    }
    const add = l10n.t('Add to Registry');
    const message = l10n.t('{0} is not in the actor registry.', actor.name);
    if ((await showInformation(message, add)) === add) {
      await commands.executeCommand('dixit.addActor', actorReference(model, actor));
    }
  },
};
