/** The registry's people as a spreadsheet, a role a row. */
import { BYTE_ORDER_MARK, readCsv, writeCsv, type CsvRow, type CsvSeparator } from './csv-text';
import { parsePartialDate } from '../dates/partial-date';
import { newId } from './edit';
import { displayName, fold, namesIn } from './names';
import type {
  ActorRegistry,
  NamesByLanguage,
  RegistryOrganization,
  RegistryPerson,
  RegistryPost,
  RegistryRole,
} from './types';

/** Columns in order. Lists in a cell are separated by “;” (a literal one is written “\;”). */
export const CSV_COLUMNS = [
  'id',
  'name_fr',
  'name_en',
  'aliases',
  'gender',
  'country',
  'post_fr',
  'post_en',
  'org',
  'from',
  'to',
  'source',
  'verifiedOn',
  'wikidata',
  // Not for people: they keep what the columns above cannot say. A sheet without them is fine.
  'post',
  'names',
] as const;

type Column = (typeof CSV_COLUMNS)[number];

/** The people of a registry as CSV with a byte order mark. Posts and organisations appear by name. */
export function exportCsv(registry: ActorRegistry, separator?: CsvSeparator): string {
  const posts = new Map(registry.posts.map((post) => [post.id, post]));
  const organizations = new Map(registry.organizations.map((organization) => [organization.id, organization]));
  const rows: (readonly string[])[] = [[...CSV_COLUMNS]];
  for (const person of registry.people) {
    const roles = person.roles.length > 0 ? person.roles : [null];
    for (const role of roles) {
      const post = role === null ? undefined : posts.get(role.post);
      const organization = post?.org == null ? undefined : organizations.get(post.org);
      const cells: Readonly<Record<Column, string>> = {
        id: person.id,
        name_fr: joinList(namesIn(person.names, 'fr')),
        name_en: joinList(namesIn(person.names, 'en')),
        aliases: joinList(person.aliases),
        gender: person.gender ?? '',
        country: person.country ?? '',
        post_fr: post === undefined ? '' : (namesIn(post.names, 'fr')[0] ?? ''),
        post_en: post === undefined ? '' : (namesIn(post.names, 'en')[0] ?? ''),
        org: organization === undefined ? (post?.org ?? '') : displayName(organization, 'fr'),
        from: role?.from ?? '',
        to: role?.to ?? '',
        source: role?.source ?? '',
        verifiedOn: role?.verifiedOn ?? '',
        wikidata: person.wikidata ?? '',
        post: role?.post ?? '',
        names: joinList(otherNames(person.names)),
      };
      rows.push(CSV_COLUMNS.map((column) => cells[column]));
    }
  }
  return BYTE_ORDER_MARK + writeCsv(rows, separator);
}

/** A row or cell of the sheet that could not be used. */
export interface CsvProblem {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

/** What a sheet gives. */
interface CsvImport {
  /** The people of the sheet, and the posts and organisations that they need and `base` lacks. */
  readonly registry: ActorRegistry;
  readonly problems: readonly CsvProblem[];
}

/**
 * Reads a sheet. Posts are found in `base` by id or printed name and made where they are not; rows of one id are one person.
 * Column names count, not their order; unknown columns are left out.
 */
export function importCsv(text: string, base: ActorRegistry): CsvImport {
  const [head, ...rows] = readCsv(text);
  const problems: CsvProblem[] = [];
  const columns = new Map((head?.cells ?? []).map((name, at) => [name.trim().toLowerCase(), at]));
  if (head === undefined || !['id', 'name_fr', 'name_en'].some((name) => columns.has(name))) {
    problems.push({ line: 1, column: null, message: 'The first line must name the columns: id, name_fr, name_en …' });
    return { registry: { version: 1, people: [], posts: [], organizations: [] }, problems };
  }
  const posts = new PostFinder(base);
  const people = new Map<string, RegistryPerson>();
  const taken = new Set(base.people.map((person) => person.id));
  let last: RegistryPerson | null = null;
  for (const row of rows) {
    const reader = new RowReader(row, columns, problems);
    const person = readPerson(reader, last, taken);
    if (person === null) continue;
    const role = readRole(reader, posts);
    const known = people.get(person.id) ?? person;
    last = role === null ? known : { ...known, roles: [...known.roles, role] };
    people.set(last.id, last);
    taken.add(last.id);
  }
  return {
    registry: { version: 1, people: [...people.values()], posts: posts.made, organizations: posts.madeOrganizations },
    problems,
  };
}

class RowReader {
  constructor(
    readonly row: CsvRow,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly problems: CsvProblem[],
  ) {}

  get(column: Column): string {
    const at = this.columns.get(column.toLowerCase());
    return at === undefined ? '' : (this.row.cells[at] ?? '').trim();
  }

  /** The cell if it is one of the right form, else null with a problem; an empty cell is null. */
  checked(column: Column, isRight: (cell: string) => boolean, message: string): string | null {
    const cell = this.get(column);
    if (cell === '') return null;
    if (isRight(cell)) return cell;
    this.problem(column, `“${cell}” ${message}`);
    return null;
  }

  problem(column: Column | null, message: string): void {
    this.problems.push({ line: this.row.line, column, message });
  }
}

const isDate = (cell: string): boolean => parsePartialDate(cell) !== null;
const NO_DATE = 'is no date: YYYY, YYYY-MM or YYYY-MM-DD.';

function readPerson(reader: RowReader, last: RegistryPerson | null, taken: ReadonlySet<string>): RegistryPerson | null {
  const names = readNames(
    splitList(reader.get('name_fr')),
    splitList(reader.get('name_en')),
    splitList(reader.get('names')),
  );
  const [preferred] = Object.values(names).flat();
  if (preferred === undefined) {
    reader.problem('name_fr', 'The row has no name.');
    return null;
  }
  const id = reader.get('id') || (idOfName(last, preferred) ?? newId(preferred, taken));
  const gender = reader.checked('gender', (cell) => /^[mfx]$/.test(cell), 'must be m, f or x.');
  return {
    id,
    names,
    aliases: splitList(reader.get('aliases')),
    gender: gender as RegistryPerson['gender'],
    country: reader.checked('country', (cell) => /^[A-Z]{2}$/.test(cell), 'must be a code of two capitals.'),
    wikidata: reader.checked('wikidata', (cell) => /^Q[1-9]\d{0,14}$/.test(cell), 'is no Wikidata id.'),
    roles: [],
  };
}

/** Rows without an id belong together by name, where one follows the other. */
function idOfName(last: RegistryPerson | null, name: string): string | undefined {
  return last !== null && Object.values(last.names).flat().includes(name) ? last.id : undefined;
}

function readRole(reader: RowReader, posts: PostFinder): RegistryRole | null {
  const names = { fr: reader.get('post_fr'), en: reader.get('post_en') };
  const id = reader.get('post');
  const [from, to, verifiedOn] = (['from', 'to', 'verifiedOn'] as const).map((column) =>
    reader.checked(column, isDate, NO_DATE),
  );
  if (id === '' && names.fr === '' && names.en === '') {
    if (from != null || to != null) reader.problem('post_fr', 'The row has dates and no post.');
    return null;
  }
  const post = posts.find(id, names, reader.get('org'));
  return {
    post,
    from: from ?? null,
    to: to ?? null,
    verifiedOn: verifiedOn ?? null,
    source: reader.get('source') || null,
  };
}

/** Finds posts and organisations of a registry by id and name; makes those that are missing. */
class PostFinder {
  readonly made: RegistryPost[] = [];
  readonly madeOrganizations: RegistryOrganization[] = [];
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string>();
  readonly #organizationIds = new Set<string>();
  readonly #organizationsByName = new Map<string, string>();

  constructor(base: ActorRegistry) {
    for (const post of base.posts) this.#know(post);
    for (const organization of base.organizations) this.#knowOrganization(organization);
  }

  find(id: string, names: { readonly fr: string; readonly en: string }, organization: string): string {
    if (id !== '' && this.#ids.has(id)) return id;
    const printed = [names.fr, names.en].filter((name) => name !== '');
    if (id === '') {
      for (const name of printed) {
        const known = this.#byName.get(fold(name));
        if (known !== undefined) return known;
      }
    }
    const post: RegistryPost = {
      id: id === '' ? newId(names.en || names.fr, this.#ids) : id,
      org: organization === '' ? null : this.#organization(organization),
      single: false,
      names: readNames(names.fr === '' ? [] : [names.fr], names.en === '' ? [] : [names.en], []),
    };
    this.made.push(post);
    this.#know(post);
    return post.id;
  }

  #organization(name: string): string {
    const known = this.#organizationIds.has(name) ? name : this.#organizationsByName.get(fold(name));
    if (known !== undefined) return known;
    const organization = { id: newId(name, this.#organizationIds), names: { '*': [name] }, kind: null };
    this.madeOrganizations.push(organization);
    this.#knowOrganization(organization);
    return organization.id;
  }

  #know(post: RegistryPost): void {
    this.#ids.add(post.id);
    for (const name of Object.values(post.names).flat()) {
      if (!this.#byName.has(fold(name))) this.#byName.set(fold(name), post.id);
    }
  }

  #knowOrganization(organization: RegistryOrganization): void {
    this.#organizationIds.add(organization.id);
    for (const name of Object.values(organization.names).flat()) {
      if (!this.#organizationsByName.has(fold(name))) this.#organizationsByName.set(fold(name), organization.id);
    }
  }
}

/** Names in languages beside French, English and any, as “ru:Сергей Лавров”. */
function otherNames(names: NamesByLanguage): readonly string[] {
  return Object.keys(names)
    .filter((tag) => tag !== 'fr' && tag !== 'en' && tag !== '*')
    .flatMap((tag) => (names[tag] ?? []).map((name) => `${tag}:${name}`));
}

function readNames(fr: readonly string[], en: readonly string[], others: readonly string[]): NamesByLanguage {
  const names = new Map<string, string[]>();
  if (fr.length > 0 && en.length > 0 && fr.join('\0') === en.join('\0')) names.set('*', [...fr]);
  else {
    if (fr.length > 0) names.set('fr', [...fr]);
    if (en.length > 0) names.set('en', [...en]);
  }
  for (const other of others) {
    const match = /^([a-z]{2,3}(?:-[A-Za-z0-9-]{1,30})?):(.+)$/su.exec(other);
    if (match === null) continue;
    const [, tag = '', name = ''] = match;
    names.set(tag, [...(names.get(tag) ?? []), name]);
  }
  return Object.fromEntries(names);
}

function joinList(list: readonly string[]): string {
  return list.map((item) => item.replace(/[\\;]/g, (character) => `\\${character}`)).join('; ');
}

function splitList(cell: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at] as string;
    if (character === '\\' && at + 1 < cell.length) item += cell[++at] as string;
    else if (character === ';') {
      items.push(item.trim());
      item = '';
    } else item += character;
  }
  items.push(item.trim());
  return items.filter((text) => text !== '');
}
