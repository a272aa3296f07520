/** Look-up tables of a registry, built once per registry value and kept with it. All maps: names from files never become object keys. */
import { parsePartialDate, type DateInterval } from '../dates/partial-date';
import { allNames, fold, nameKey, nameTokens, printedNameKeys, surnameKeys } from './names';
import { countryPhrases, EntityPhrases, readTitle, readTitleStart, type TitleKey } from './title-key';
import type { ActorRegistry, RegistryOrganization, RegistryPerson, RegistryPost, RegistryRole } from './types';

/** A spell with its dates read. A date that is none counts as absent. */
export interface Spell {
  readonly person: RegistryPerson;
  readonly role: RegistryRole;
  readonly from: DateInterval | null;
  readonly to: DateInterval | null;
  readonly verified: DateInterval | null;
}

/** A registry by the keys that it is asked by. */
export interface RegistryIndex {
  readonly registry: ActorRegistry;
  readonly people: ReadonlyMap<string, RegistryPerson>;
  readonly posts: ReadonlyMap<string, RegistryPost>;
  readonly organizations: ReadonlyMap<string, RegistryOrganization>;
  /** Name key of a full name or alias → ids of people, in the order of the registry. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Name key of a surname alone → ids of people. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  /** Name key of a first name → people with it, for the search of misspelt surnames. */
  readonly byFirstName: ReadonlyMap<string, readonly RegistryPerson[]>;
  /** Title key (see `postKeys`) → ids of posts. */
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
  /** Folded name of an organisation → its id. */
  readonly byOrganization: ReadonlyMap<string, string>;
  /** Post → its spells, earliest first. */
  readonly spellsByPost: ReadonlyMap<string, readonly Spell[]>;
  /** Person → their spells, in the order of the registry. */
  readonly spellsByPerson: ReadonlyMap<string, readonly Spell[]>;
  /** Post → the words and offices of its names without country and organisation, for titles such as “le porte-parole, John Kirby”. */
  readonly bareTitles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reads a printed title with the registry's organisations; remembers what it read. */
  title(printed: string): TitleKey;
  titleStart(printed: string): TitleKey | null;
  /** `nameKey` that remembers. */
  nameKey(printed: string): string;
  /** `printedNameKeys` that remembers. */
  printedName(printed: string): { readonly key: string; readonly short: string };
}

const cache = new WeakMap<ActorRegistry, RegistryIndex>();

/** The index of a registry, built at the first call. Treat the registry as immutable from then on. */
export function indexRegistry(registry: ActorRegistry): RegistryIndex {
  let index = cache.get(registry);
  if (index === undefined) {
    index = build(registry);
    cache.set(registry, index);
  }
  return index;
}

const countries = countryPhrases();

/** The look-up key of words (or of an office, “=foreign-minister”) with one country or organisation, or with none. */
export function titleLookupKey(entity: string, words: string): string {
  return `${entity}|${words}`;
}

function build(registry: ActorRegistry): RegistryIndex {
  const people = new Map(registry.people.map((person) => [person.id, person]));
  const posts = new Map(registry.posts.map((post) => [post.id, post]));
  const organizations = new Map(registry.organizations.map((organization) => [organization.id, organization]));

  const organizationPhrases = new EntityPhrases();
  const byOrganization = new Map<string, string>();
  for (const organization of registry.organizations) {
    for (const name of allNames(organization.names)) {
      organizationPhrases.add(name, `#${organization.id}`);
      const key = fold(name);
      if (!byOrganization.has(key)) byOrganization.set(key, organization.id);
    }
  }
  const phrases = [organizationPhrases, countries];

  const byName = new Map<string, string[]>();
  const bySurname = new Map<string, string[]>();
  const byFirstName = new Map<string, RegistryPerson[]>();
  const spellsByPost = new Map<string, Spell[]>();
  const spellsByPerson = new Map<string, Spell[]>();
  for (const person of registry.people) {
    indexNames(person, byName, bySurname, byFirstName);
    for (const role of person.roles) {
      const spell: Spell = {
        person,
        role,
        from: role.from === null ? null : parsePartialDate(role.from),
        to: role.to === null ? null : parsePartialDate(role.to),
        verified: role.verifiedOn === null ? null : parsePartialDate(role.verifiedOn),
      };
      push(spellsByPost, role.post, spell);
      push(spellsByPerson, person.id, spell);
    }
  }
  for (const spells of spellsByPost.values()) {
    spells.sort((one, other) => (one.from?.first ?? -Infinity) - (other.from?.first ?? -Infinity));
  }

  const byTitle = new Map<string, string[]>();
  const bareTitles = new Map<string, Set<string>>();
  for (const post of registry.posts) indexPost(post, phrases, byTitle, bareTitles);

  const title = remember((printed: string) => readTitle(printed, phrases));
  const titleStart = remember((printed: string) => readTitleStart(printed, phrases));
  return {
    registry,
    people,
    posts,
    organizations,
    byName,
    bySurname,
    byFirstName,
    byTitle,
    byOrganization,
    spellsByPost,
    spellsByPerson,
    bareTitles,
    title,
    titleStart,
    nameKey: remember(nameKey),
    printedName: remember(printedNameKeys),
  };
}

function indexNames(
  person: RegistryPerson,
  byName: Map<string, string[]>,
  bySurname: Map<string, string[]>,
  byFirstName: Map<string, RegistryPerson[]>,
): void {
  for (const name of [...allNames(person.names), ...person.aliases]) {
    const key = nameKey(name);
    if (key === '') continue;
    pushOnce(byName, key, person.id);
    const tokens = nameTokens(name);
    const long = tokens.filter((token) => token.length > 1);
    const first = long[0];
    if (first === undefined || long.length < 2) continue;
    pushOnce(byName, long.join(' '), person.id);
    pushOnce(byFirstName, first, person);
    for (const surname of surnameKeys(name, person.country)) pushOnce(bySurname, surname, person.id);
  }
}

function indexPost(
  post: RegistryPost,
  phrases: readonly EntityPhrases[],
  byTitle: Map<string, string[]>,
  bareTitles: Map<string, Set<string>>,
): void {
  const bare = new Set<string>();
  for (const name of allNames(post.names)) {
    const key = readTitle(name, phrases);
    if (key.words === '' && key.entities.length === 0) continue;
    // A name without country or organisation (“secrétaire général”) is the post's only with its organisation;
    // of a post without organisation (“président de la République”) it is taken to the letter, not as an office.
    const entity = key.entities.length > 0 ? key.entities.join('+') : post.org === null ? '' : `#${post.org}`;
    for (const words of key.office === null ? [key.words] : [key.words, `=${key.office}`]) {
      bare.add(words);
      if (entity !== '' || words === key.words) pushOnce(byTitle, titleLookupKey(entity, words), post.id);
    }
  }
  bareTitles.set(post.id, bare);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function pushOnce<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A draft prints the same few titles again and again, at every keystroke. */
const REMEMBERED = 2000;

function remember<Result>(read: (printed: string) => Result): (printed: string) => Result {
  const known = new Map<string, Result>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const result = read(printed);
    if (known.size >= REMEMBERED) known.clear();
    known.set(printed, result);
    return result;
  };
}
