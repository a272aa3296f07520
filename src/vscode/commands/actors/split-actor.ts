import { l10n, window, type QuickPickItem } from 'vscode';
import { allNames } from '../../../core/registry/names';
import type { RegistryPerson } from '../../../core/registry/types';
import { canWriteRegistry, reportWrite } from '../../actors/report';
import type { DraftView } from '../../documents/row';
import { loadEngine } from '../../engine/load';
import { termWords } from '../../interface-words/terms';
import { actorTarget } from '../actor-target';
import type { Command } from '../command';
import { showInformation } from '../../questions/messages';

/** Takes names and terms of one registry entry into an entry of their own: two people were taken for one. */
export const splitActor: Command = {
  id: 'dixit.splitActor',
  asks: true,
  async run(context, argument) {
    const target = await actorTarget(context, argument, l10n.t('Split an Actor'), {
      of: ({ registry }, view) => namesOf(view.registry.person(registry)).length > 1,
      none: () =>
        l10n.t('Nobody in this article has several names in the actor registry, so there is nothing to split.'),
    });
    const view = await target?.model.ready();
    const person = target && view?.registry.person(target.actor.registry);
    if (!target || !view) {
      return;
    }
    const names = namesOf(person);
    if (!person || names.length < 2) {
      await showInformation(
        l10n.t('{0} has one name only in the actor registry, so there is nothing to split.', target.actor.name),
      );
      return;
    }
    const file = context.registries.fileFor(target.model.document.uri);
    if (!(await canWriteRegistry(context, file))) {
      return;
    }
    const moved = await pickNames(names, view.registry.name(person));
    const [first] = moved ?? [];
    const roles = first && (await pickTerms(view, person, first));
    if (!moved || !roles) {
      return;
    }
    const engine = await loadEngine();
    const result = await context.registries.write(file, (own, bundled) => {
      const id = engine.newId(first, new Set([...own.people, ...bundled.people].map((one) => one.id)));
      return engine.splitPerson(own, person.id, { id, names: moved, roles }, bundled);
    });
    await reportWrite(context, file, result);
  },
};

const namesOf = (person: RegistryPerson | null | undefined): readonly string[] =>
  person ? [...new Set([...allNames(person.names), ...person.aliases])] : [];

async function pickNames(names: readonly string[], kept: string): Promise<readonly string[] | undefined> {
  const picked = await window.showQuickPick(
    names.filter((name) => name !== kept),
    {
      title: l10n.t('Split an Actor'),
      placeHolder: l10n.t('Names of the other person; {0} stays', kept),
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  return picked && picked.length > 0 ? picked : undefined;
}

/** Positions of the roles that go with the other person. */
async function pickTerms(
  { registry }: DraftView,
  person: RegistryPerson,
  name: string,
): Promise<readonly number[] | undefined> {
  if (person.roles.length === 0) {
    return [];
  }
  const items = registry.terms(person).map((term): QuickPickItem & { readonly at: number } => ({
    label: term.title,
    description: termWords(term),
    at: person.roles.indexOf(term.role),
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Split an Actor'),
    placeHolder: l10n.t('Roles of {0}', name),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ at }) => at);
}
