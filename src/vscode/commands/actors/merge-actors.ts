import { l10n, type QuickPickItem } from 'vscode';
import type { Actor } from '../../../core/analysis';
import type { ActorRegistry } from '../../../core/registry/types';
import { reportWrite } from '../../actors/report';
import { loadEngine, type Engine } from '../../engine/load';
import { oneLine, shorten } from '../../interface-words/text';
import type { Command } from '../command';
import { pickOne } from '../pick-one';
import { registryTarget } from './registry-target';

/** One of the two that are made one: an actor of the draft, or a person of the registry whom the draft does not name. */
interface Choice extends QuickPickItem {
  readonly name: string;
  readonly person: string | null;
}

/**
 * Says that two names are one person: in the registry, where both stay names of one entry. The text of the article is
 * left as it is; renaming (F2) changes that.
 */
export const mergeActors: Command = {
  id: 'dixit.mergeActors',
  asks: true,
  async run(context, argument) {
    const title = l10n.t('Merge Two Actors');
    const target = await registryTarget(context, argument, title);
    if (!target) {
      return;
    }
    const { actor, view, file } = target;
    const inDraft = view.analysis.actors
      .filter((other) => other.id !== actor.id && other.type === 'person')
      .map((other): Choice => ({ ...labelled(other), name: other.name, person: other.registry }));
    const named = new Set([actor.registry, ...inDraft.map(({ person }) => person)]);
    const inRegistry = view.registry.registry.people
      .filter(({ id }) => !named.has(id))
      .map((person): Choice => {
        const name = view.registry.name(person);
        return { label: name, description: l10n.t('in the registry'), name, person: person.id };
      });
    const picked = await pickOne([...inDraft, ...inRegistry], {
      title,
      placeholder: l10n.t('{0} is the same person as …', actor.name),
    });
    if (!picked) {
      return;
    }
    const engine = await loadEngine();
    const result = await context.registries.write(file, (own, bundled) =>
      merge(engine, own, bundled, { name: actor.name, person: actor.registry }, picked),
    );
    await reportWrite(context, file, result);
  },
};

function labelled({ name, roles }: Actor): QuickPickItem {
  const [role] = roles;
  return { label: name, description: role ? shorten(oneLine(role.title), 80) : l10n.t('in this article') };
}

type Side = Pick<Choice, 'name' | 'person'>;

function merge(engine: Engine, own: ActorRegistry, bundled: ActorRegistry, one: Side, other: Side): ActorRegistry {
  const { addAlias, mergePeople, newId, putPerson } = engine;
  if (one.person !== null && other.person !== null) {
    return mergePeople(own, one.person, other.person, bundled);
  }
  const known = one.person ?? other.person;
  if (known !== null) {
    return addAlias(own, known, one.person === null ? one.name : other.name, bundled);
  }
  const id = newId(one.name, new Set([...own.people, ...bundled.people].map((person) => person.id)));
  return putPerson(own, {
    id,
    names: { '*': [one.name] },
    aliases: [other.name],
    gender: null,
    country: null,
    wikidata: null,
    roles: [],
  });
}
