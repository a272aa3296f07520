/** The workspace's registry over the bundled one. */
import { allNames, nameKey } from './names';
import type { ActorRegistry, RegistryPerson } from './types';

/**
 * All entries of both; where both have an id the upper one's entry counts, whole. A person of the lower registry is also
 * hidden by one of the upper that has the same Wikidata id or shares a full name: a newsroom need not know our ids.
 */
export function overlayRegistry(upper: ActorRegistry, lower: ActorRegistry): ActorRegistry {
  if (upper.people.length === 0 && upper.posts.length === 0 && upper.organizations.length === 0) return lower;
  const ids = new Set(upper.people.map((person) => person.id));
  const wikidata = new Set(upper.people.flatMap((person) => person.wikidata ?? []));
  const names = new Set(upper.people.flatMap(fullNames));
  return {
    version: 1,
    people: [
      ...upper.people,
      ...lower.people.filter(
        (person) =>
          !ids.has(person.id) &&
          !(person.wikidata !== null && wikidata.has(person.wikidata)) &&
          !fullNames(person).some((name) => names.has(name)),
      ),
    ],
    posts: over(upper.posts, lower.posts),
    organizations: over(upper.organizations, lower.organizations),
  };
}

function fullNames(person: RegistryPerson): readonly string[] {
  return allNames(person.names)
    .map(nameKey)
    .filter((name) => name.includes(' '));
}

function over<Entry extends { readonly id: string }>(
  upper: readonly Entry[],
  lower: readonly Entry[],
): readonly Entry[] {
  const ids = new Set(upper.map((entry) => entry.id));
  return [...upper, ...lower.filter((entry) => !ids.has(entry.id))];
}
