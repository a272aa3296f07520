/** From a looked-up person to registry entries, to be written to the workspace's registry. */
import { newId } from './edit';
import { matchPost } from './match-post';
import type { RegistryIndex } from './registry-index';
import type { RegistryPerson, RegistryPost, RegistryRole } from './types';
import type { WikidataPerson, WikidataPosition } from './wikidata';

/** A person as the registry would hold them. */
interface ImportedPerson {
  readonly person: RegistryPerson;
  /** Posts that the registry does not have yet. They are not `single`: Wikidata does not say so. */
  readonly posts: readonly RegistryPost[];
}

/**
 * Makes registry entries. A position is the registry's post where one of its labels means that, else a new post. An item that
 * is already in the registry, by its Wikidata id or by its name, keeps its id.
 * @param today date on which the look-up vouches for open spells, YYYY-MM-DD
 */
export function registryEntriesOf(found: WikidataPerson, index: RegistryIndex, today: string): ImportedPerson {
  const posts: RegistryPost[] = [];
  const made = new Map<string, string>();
  const taken = new Set(index.posts.keys());
  const roles: RegistryRole[] = [];
  for (const position of found.positions) {
    const post = postOf(position, index) ?? made.get(position.position) ?? newPost(position, posts, taken);
    if (post === null) continue;
    made.set(position.position, post);
    roles.push({
      post,
      from: position.from,
      to: position.to,
      verifiedOn: position.endUnknown ? null : today,
      source: found.url,
    });
  }
  const name = Object.values(found.names).flat()[0] ?? found.id;
  const known =
    [...index.people.values()].find((person) => person.wikidata === found.id)?.id ?? knownByName(index, name);
  return {
    person: {
      id: known ?? newId(name, index.people),
      names: Object.keys(found.names).length > 0 ? found.names : { '*': [found.id] },
      aliases: found.aliases,
      gender: found.gender,
      country: found.country,
      wikidata: found.id,
      roles,
    },
    posts,
  };
}

function knownByName(index: RegistryIndex, name: string): string | undefined {
  const ids = index.byName.get(index.nameKey(name)) ?? [];
  const [only] = ids;
  return ids.length === 1 && only !== undefined && index.people.get(only)?.wikidata === null ? only : undefined;
}

function postOf(position: WikidataPosition, index: RegistryIndex): string | null {
  for (const label of Object.values(position.labels)) {
    const match = matchPost(index, { title: label });
    if (match !== null && match.modifier === null) return match.post;
  }
  return null;
}

function newPost(position: WikidataPosition, posts: RegistryPost[], taken: Set<string>): string | null {
  const label = position.labels['en'] ?? position.labels['fr'];
  if (label === undefined) return null;
  const id = newId(label, taken);
  taken.add(id);
  const names = Object.fromEntries(Object.entries(position.labels).map(([language, text]) => [language, [text]]));
  posts.push({ id, org: null, single: false, names });
  return id;
}
