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

/** The post that a printed title means, and what tells so. */
export interface PostMatch {
  readonly post: string;
  readonly modifier: TitleModifier;
  /** title: the words say it · organization: with the printed organisation · person: with the person's country or posts · context: with the text's countries. */
  readonly by: 'title' | 'organization' | 'person' | 'context';
}

/** The post that a printed title means, or null. Constant time in the size of the registry. */
export function matchPost(index: RegistryIndex, printed: PrintedTitle): PostMatch | null {
  const whole = index.title(printed.title);
  const found = matchKey(index, whole, printed);
  if (found !== null) return found;
  const start = index.titleStart(printed.title);
  return start === null ? null : matchKey(index, start, printed);
}

/** The post of a title: by the body or country in it, by the one printed beside it, by its bare words, by whose it is. */
function matchKey(index: RegistryIndex, key: TitleKey, printed: PrintedTitle): PostMatch | null {
  const { modifier } = key;
  if (key.entities.length > 0) {
    const post =
      lookUp(index, key.entities.join('+'), key, printed.person) ??
      (key.entities.length > 1 ? firstOf(key.entities, (entity) => lookUp(index, entity, key, printed.person)) : null);
    return post === null ? null : { post, modifier, by: 'title' };
  }
  if (key.words === '') return null;

  const organization = printed.organization ?? null;
  if (organization !== null) {
    const post = firstOf(index.title(organization).entities, (entity) => lookUp(index, entity, key, printed.person));
    if (post !== null) return { post, modifier, by: 'organization' };
  }
  const bare = lookUp(index, '', key, printed.person);
  if (bare !== null) return { post: bare, modifier, by: 'title' };
  if (printed.person != null) {
    const post = postOfPerson(index, key, printed.person);
    return post === null ? null : { post, modifier, by: 'person' };
  }
  const post = firstOf(printed.countries ?? [], (country) => lookUp(index, `@${country}`, key, null));
  return post === null ? null : { post, modifier, by: 'context' };
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
