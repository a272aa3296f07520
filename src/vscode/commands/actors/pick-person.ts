import { l10n, type QuickPickItem } from 'vscode';
import type { RegistryPerson } from '../../../core/registry/types';
import type { DraftView } from '../../documents/row';
import { pickOne } from '../pick-one';

interface PersonItem extends QuickPickItem {
  readonly person: RegistryPerson;
}

/** A quick pick over the people of the registry; those whose name is closest to `like` come first. */
export async function pickPerson(
  { registry }: DraftView,
  title: string,
  options: { readonly without?: string | null; readonly like?: string | null } = {},
): Promise<RegistryPerson | undefined> {
  const wanted = options.like ? new Set(registry.named(options.like).map(({ id }) => id)) : new Set();
  const items = registry.registry.people
    .filter(({ id }) => id !== options.without)
    .map((person): PersonItem => {
      const [term] = registry.terms(person);
      return { person, label: registry.name(person), description: term?.title ?? '', detail: person.id };
    })
    .sort((a, b) => Number(wanted.has(b.person.id)) - Number(wanted.has(a.person.id)));
  const picked = await pickOne(items, { title, placeholder: l10n.t('Name or role'), start: items[0] });
  return picked?.person;
}
