/** Edits of the workspace's registry as pure functions. A person of the bundled registry is copied into it at the first edit. */
import { allNames, fold, nameKey } from './names';
import type { ActorRegistry, NamesByLanguage, RegistryPerson, RegistryPost, RegistryRole } from './types';

/** An empty registry, for a workspace that has none yet. */
export const EMPTY_REGISTRY: ActorRegistry = { version: 1, people: [], posts: [], organizations: [] };

/** An id from a name: “Sergueï Lavrov” → “serguei-lavrov”; with a number where it is taken. */
export function newId(name: string, taken: { has(id: string): boolean }): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'actor';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}

/** Adds a person, or puts it in place of the one with its id. */
export function putPerson(registry: ActorRegistry, person: RegistryPerson): ActorRegistry {
  return { ...registry, people: put(registry.people, person) };
}

/** Adds a post, or puts it in place of the one with its id. */
export function putPost(registry: ActorRegistry, post: RegistryPost): ActorRegistry {
  return { ...registry, posts: put(registry.posts, post) };
}

/** Takes a person out; one that is only in the bundled registry cannot be. */
export function removePerson(registry: ActorRegistry, id: string): ActorRegistry {
  return { ...registry, people: registry.people.filter((person) => person.id !== id) };
}

/** A person of the workspace's registry, else of `base`. */
export function findPerson(registry: ActorRegistry, id: string, base?: ActorRegistry): RegistryPerson | undefined {
  return registry.people.find((person) => person.id === id) ?? base?.people.find((person) => person.id === id);
}

/** Adds a spell; the same post with the same start is put in its place. Unknown person: no change. */
export function addRole(registry: ActorRegistry, id: string, role: RegistryRole, base?: ActorRegistry): ActorRegistry {
  return change(registry, id, base, (person) => ({ ...person, roles: withRole(person.roles, role) }));
}

/** Adds another name of a person, unless it is known. */
export function addAlias(registry: ActorRegistry, id: string, alias: string, base?: ActorRegistry): ActorRegistry {
  const name = alias.trim();
  if (name === '') return registry;
  return change(registry, id, base, (person) =>
    person.aliases.includes(name) || allNames(person.names).includes(name)
      ? person
      : { ...person, aliases: [...person.aliases, name] },
  );
}

/** Makes two entries one: `keep` gets the other's names as further names, its roles, and what it lacks itself. */
export function mergePeople(registry: ActorRegistry, keep: string, other: string, base?: ActorRegistry): ActorRegistry {
  const gone = findPerson(registry, other, base);
  if (keep === other || gone === undefined || findPerson(registry, keep, base) === undefined) return registry;
  const merged = change(registry, keep, base, (person) => {
    let names = person.names;
    for (const tag of Object.keys(gone.names)) {
      const known = new Set(allNames(names));
      const added = namesOf(gone.names, tag).filter((name) => !known.has(name));
      if (added.length > 0) names = withNames(names, tag, [...namesOf(names, tag), ...added]);
    }
    return {
      ...person,
      names,
      aliases: [...new Set([...person.aliases, ...gone.aliases])].filter((alias) => !allNames(names).includes(alias)),
      gender: person.gender ?? gone.gender,
      country: person.country ?? gone.country,
      wikidata: person.wikidata ?? gone.wikidata,
      roles: gone.roles.reduce(withRole, person.roles),
    };
  });
  return removePerson(merged, other);
}

/** What goes to the new entry of a split. */
interface SplitParts {
  readonly id: string;
  readonly names: readonly string[];
  /** Positions in the person's list of roles. */
  readonly roles: readonly number[];
}

/** Takes names and roles of an entry into a new one: the inverse of a wrong merge. The old entry keeps at least one name. */
export function splitPerson(
  registry: ActorRegistry,
  id: string,
  parts: SplitParts,
  base?: ActorRegistry,
): ActorRegistry {
  const person = findPerson(registry, id, base);
  const [preferred] = parts.names;
  if (person === undefined || preferred === undefined || findPerson(registry, parts.id, base) !== undefined)
    return registry;
  const moved = new Set(parts.names.map(nameKey));
  const stays = (name: string): boolean => !moved.has(nameKey(name));
  let names: NamesByLanguage = {};
  for (const tag of Object.keys(person.names)) {
    const left = namesOf(person.names, tag).filter(stays);
    if (left.length > 0) names = withNames(names, tag, left);
  }
  if (Object.keys(names).length === 0) return registry;
  const roles = new Set(parts.roles);
  const rest: RegistryPerson = {
    ...person,
    names,
    aliases: person.aliases.filter(stays),
    roles: person.roles.filter((_, index) => !roles.has(index)),
  };
  const fresh: RegistryPerson = {
    id: parts.id,
    names: { '*': [...parts.names] },
    aliases: [],
    gender: null,
    country: null,
    wikidata: null,
    roles: person.roles.filter((_, index) => roles.has(index)),
  };
  return putPerson(putPerson(registry, rest), fresh);
}

function change(
  registry: ActorRegistry,
  id: string,
  base: ActorRegistry | undefined,
  edit: (person: RegistryPerson) => RegistryPerson,
): ActorRegistry {
  const person = findPerson(registry, id, base);
  if (person === undefined) return registry;
  const changed = edit(person);
  return changed === person ? registry : putPerson(registry, changed);
}

function put<Entry extends { readonly id: string }>(list: readonly Entry[], entry: Entry): readonly Entry[] {
  return list.some((other) => other.id === entry.id)
    ? list.map((other) => (other.id === entry.id ? entry : other))
    : [...list, entry];
}

function withRole(roles: readonly RegistryRole[], role: RegistryRole): readonly RegistryRole[] {
  const same = roles.findIndex((other) => other.post === role.post && other.from === role.from);
  return same < 0 ? [...roles, role] : roles.map((other, index) => (index === same ? role : other));
}

function namesOf(names: NamesByLanguage, tag: string): readonly string[] {
  return Object.hasOwn(names, tag) ? (names[tag] ?? []) : [];
}

function withNames(names: NamesByLanguage, tag: string, list: readonly string[]): NamesByLanguage {
  return { ...names, [tag]: list };
}
