import { l10n } from 'vscode';
import { canWriteRegistry, reportWrite } from '../../actors/report';
import { loadEngine } from '../../engine/load';
import { actorTarget } from '../actor-target';
import type { Command } from '../command';
import { pickPerson } from './pick-person';

/** Writes a name of the draft down as another name of a person of the registry. */
export const addAlias: Command = {
  id: 'dixit.addAlias',
  async run(context, argument, like) {
    const target = await actorTarget(context, argument, l10n.t('Add as Another Name'));
    const view = await target?.model.ready();
    if (!target || !view) {
      return;
    }
    const { actor, model } = target;
    const file = context.registries.fileFor(model.document.uri);
    if (!(await canWriteRegistry(context, file))) {
      return;
    }
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
