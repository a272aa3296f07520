import { l10n } from 'vscode';
import { reportWrite } from '../../actors/report';
import { loadEngine } from '../../engine/load';
import type { Command } from '../command';
import { pickPerson } from './pick-person';
import { registryTarget } from './registry-target';

/** Writes a name of the draft down as another name of a person of the registry. */
export const addAlias: Command = {
  id: 'dixit.addAlias',
  asks: true,
  async run(context, argument, like) {
    const target = await registryTarget(context, argument, l10n.t('Add as Another Name'));
    if (!target) {
      return;
    }
    const { actor, view, file } = target;
    const person = await pickPerson(view, l10n.t('“{0}” is another name of …', actor.name), {
      without: actor.registry,
      like: typeof like === 'string' ? like : null,
    });
    if (!person) {
      return;
    }
    const engine = await loadEngine();
    const result = await context.registries.write(file, (own, bundled) =>
      engine.addAlias(own, person.id, actor.name, bundled),
    );
    await reportWrite(context, file, result);
  },
};
