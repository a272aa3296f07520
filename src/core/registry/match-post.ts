/** From a printed title to the registry's post: “l'ancien président américain” → us-president, former. */
import { type RegistryIndex, titleLookupKey } from './registry-index';
import type { TitleKey } from './title-key';
import type { TitleModifier } from './title-words';

/** What the draft says of a title. */
export interface PrintedTitle {
  readonly title: string;
  readonly organization?: string | null;
  /** Registry id of the person who bears it, where known. Their own posts help with short titles (“le porte-parole, John Kirby”). */
  readonly person?: string | null;
  /** Countries (ISO codes) that the text is about, most likely first; used only where the title names no country. */
  readonly countries?: readonly string[];
}

/** The post that a printed title means, and what the title says of the time. */
interface PostMatch {
  readonly post: string;
  readonly modifier: TitleModifier;
}

/** The post that a printed title means, or null. Constant time in the size of the registry. */
export function matchPost(index: RegistryIndex, printed: PrintedTitle): PostMatch | null {
  return (
    matchKey(index, index.title(printed.title), printed) ?? matchKey(index, index.titleStart(printed.title), printed)
  );
}

function matchKey(index: RegistryIndex, key: TitleKey | null, printed: PrintedTitle): PostMatch | null {
  const post = key === null ? null : postOf(index, key, printed);
  return key === null || post === null ? null : { post, modifier: key.modifier };
}

/** The post of a title: by the body or country in it, by the one printed beside it, by its bare words, by whose it is. */
function postOf(index: RegistryIndex, key: TitleKey, { organization, person, countries }: PrintedTitle): string | null {
  const ofEntity = (entity: string): string | null => lookUp(index, entity, key, person);
  if (key.entities.length > 0)
    return ofEntity(key.entities.join('+')) ?? (key.entities.length > 1 ? firstOf(key.entities, ofEntity) : null);
  if (key.words === '') return null;
  const beside = organization == null ? null : firstOf(index.title(organization).entities, ofEntity);
  const found = beside ?? ofEntity('');
  if (found !== null) return found;
  if (person != null) return postOfPerson(index, key, person);
  return firstOf(countries ?? [], (country) => lookUp(index, `@${country}`, key, null));
}

function lookUp(index: RegistryIndex, entity: string, key: TitleKey, person: string | null | undefined): string | null {
  const posts =
    index.byTitle.get(titleLookupKey(entity, key.words)) ??
    (key.office === null || entity === '' ? undefined : index.byTitle.get(titleLookupKey(entity, `=${key.office}`)));
  if (posts === undefined) return null;
  if (posts.length > 1 && person != null) {
    const own = index.spellsByPerson.get(person);
    const held = posts.find((post) => own?.some((spell) => spell.role.post === post));
    if (held !== undefined) return held;
  }
  return posts[0] ?? null;
}

function postOfPerson(index: RegistryIndex, key: TitleKey, person: string): string | null {
  const office = key.office === null ? null : `=${key.office}`;
  for (const spell of index.spellsByPerson.get(person) ?? []) {
    const words = index.bareTitles.get(spell.role.post);
    if (words !== undefined && (words.has(key.words) || (office !== null && words.has(office)))) return spell.role.post;
  }
  const country = index.people.get(person)?.country ?? null;
  return country === null ? null : lookUp(index, `@${country}`, key, person);
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
