/**
 * Reads a registry file entry by entry, tolerantly: a bad entry, and even broken JSON further down, leaves the others in use.
 * Keeps the raw values, so that the writer can give back what it does not know.
 */
import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { checkUrl } from '../records/evidence';
import { isJsonObject } from '../json/json';
import { formatPath, positionAt } from '../json/problem';
import { scanJson } from '../json/scan';
import { parsePartialDate } from '../dates/partial-date';
import type { RegistryProblem, RegistryProblemCode } from './problems';
import { misspeltKeys } from './misspelt-keys';
import { KEY_ORDER, KNOWN_VERSION, OrganizationShape, PersonShape, PostShape, RoleShape } from './shape';
import type { RegistryOrganization, RegistryPerson, RegistryPost, RegistryRole } from './types';

/** A value of the file and what it was read as; null where it is no good. */
export interface Entry<Value> {
  readonly raw: unknown;
  readonly value: Value | null;
}

/** A person of the file, with the roles entry by entry. */
interface PersonEntry extends Entry<RegistryPerson> {
  readonly roles: readonly Entry<RegistryRole>[];
}

/** The entries of a registry file, good and bad, with their places. */
export interface ParsedFile {
  /** Syntax tree, for places; undefined where the file was not parsed. */
  readonly root: Node | undefined;
  /** The whole file, null where it is not an object. */
  readonly raw: Readonly<Record<string, unknown>> | null;
  readonly people: readonly PersonEntry[];
  readonly posts: readonly Entry<RegistryPost>[];
  readonly organizations: readonly Entry<RegistryOrganization>[];
  readonly problems: readonly RegistryProblem[];
  /** Whether the text is whole JSON of a known version with lists where they belong, so that it can be written back without loss. */
  readonly writable: boolean;
}

/** Ids that the file may refer to although it does not define them. */
export interface KnownIds {
  readonly posts: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

const MAX_PROBLEMS = 200;
/** Problems after which nothing in the file can be trusted. */
const FATAL: ReadonlySet<string> = new Set(['too-large', 'too-deep', 'merge-markers']);
const KEY_PROBLEMS: ReadonlySet<string> = new Set(['forbidden-key', 'duplicate-key', 'number-precision']);

const EMPTY: Omit<ParsedFile, 'problems'> = {
  root: undefined,
  raw: null,
  people: [],
  posts: [],
  organizations: [],
  writable: false,
};

/** Reads the text of a registry file. Never throws. */
export function parseRegistryFile(text: string, known: KnownIds): ParsedFile {
  const body = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const scanned = scanJson(body);
  if (scanned.some((problem) => FATAL.has(problem.code))) return { ...EMPTY, problems: scanned };
  const root = parseTree(body);
  const raw: unknown = root === undefined ? null : getNodeValue(root);
  const problems = new Problems(body, root, scanned);
  if (!isJsonObject(raw)) {
    if (scanned.length === 0) problems.add('schema', 'The file must be an object.', []);
    return { ...EMPTY, problems: problems.list };
  }
  const newer = checkVersion(raw, problems);
  problems.addMisspelt(raw, 'file', []);
  const posts = entries<RegistryPost>(raw, 'posts', PostShape, 'post', problems);
  const organizations = entries<RegistryOrganization>(
    raw,
    'organizations',
    OrganizationShape,
    'organization',
    problems,
  );
  const people = entries<RegistryPerson>(raw, 'people', PersonShape, 'person', problems);

  const organizationIds = idsOf(organizations, known.organizations);
  const goodPosts = posts.map((entry, at) => {
    const org = entry.value?.org ?? null;
    if (org !== null && !organizationIds.has(org)) {
      problems.add('unknown-organization', `No organisation has the id “${org}”.`, ['posts', at, 'org'], 'warning');
    }
    return entry;
  });
  const postIds = idsOf(goodPosts, known.posts);
  return {
    root,
    raw,
    people: people.map((entry, at) => withRoles(entry, at, postIds, problems)),
    posts: goodPosts,
    organizations,
    problems: problems.list,
    writable: !newer && holdsLists(raw) && !scanned.some((problem) => problem.severity === 'error'),
  };
}

/** Whether all that must be lists are, so that none is lost when a list is written in its place. */
function holdsLists(raw: Readonly<Record<string, unknown>>): boolean {
  const people = raw['people'];
  return (
    ['people', 'posts', 'organizations'].every(
      (section) => raw[section] === undefined || Array.isArray(raw[section]),
    ) &&
    (!Array.isArray(people) ||
      people.every((one) => !isJsonObject(one) || one['roles'] == null || Array.isArray(one['roles'])))
  );
}

function checkVersion(raw: Readonly<Record<string, unknown>>, problems: Problems): boolean {
  const version = raw['version'];
  if (version === KNOWN_VERSION) return false;
  if (typeof version === 'number' && version > KNOWN_VERSION) {
    const message = `The file is of version ${version}; this program knows version ${KNOWN_VERSION}. It is read as far as possible and not written.`;
    problems.add('newer-version', message, ['version'], 'warning');
    return true;
  }
  problems.add('schema', `“version” must be ${KNOWN_VERSION}.`, version === undefined ? [] : ['version'], 'warning');
  return false;
}

function entries<Value extends { readonly id: string }>(
  raw: Readonly<Record<string, unknown>>,
  section: string,
  shape: v.GenericSchema<unknown, unknown>,
  kind: keyof typeof KEY_ORDER,
  problems: Problems,
): readonly Entry<Value>[] {
  const list = raw[section];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.add('schema', `“${section}” must be a list.`, [section]);
    return [];
  }
  const ids = new Set<string>();
  return (list as readonly unknown[]).map((item, at): Entry<Value> => {
    const path: Path = [section, at];
    problems.addMisspelt(item, kind, path);
    const result = v.safeParse(shape, item);
    if (!result.success) {
      for (const issue of result.issues) problems.addIssue(issue, path);
      return { raw: item, value: null };
    }
    if (problems.hasKeyProblem(path)) return { raw: item, value: null };
    const value = result.output as Value;
    if (ids.has(value.id)) {
      problems.add('duplicate-id', `The id “${value.id}” stands twice; the first one counts.`, [...path, 'id']);
      return { raw: item, value: null };
    }
    ids.add(value.id);
    return { raw: item, value };
  });
}

function withRoles(
  entry: Entry<RegistryPerson>,
  at: number,
  postIds: ReadonlySet<string>,
  problems: Problems,
): PersonEntry {
  const path: Path = ['people', at, 'roles'];
  const list = isJsonObject(entry.raw) ? entry.raw['roles'] : undefined;
  if (entry.value === null) return { ...entry, roles: [] };
  if (list != null && !Array.isArray(list)) problems.add('schema', '“roles” must be a list of roles.', path, 'warning');
  const roles = (Array.isArray(list) ? (list as readonly unknown[]) : []).map((item, index) => ({
    raw: item,
    value: readRole(item, [...path, index], postIds, problems),
  }));
  const good = roles.flatMap((role) => (role.value === null ? [] : [role.value]));
  return { raw: entry.raw, value: { ...entry.value, aliases: entry.value.aliases ?? [], roles: good }, roles };
}

function readRole(item: unknown, path: Path, postIds: ReadonlySet<string>, problems: Problems): RegistryRole | null {
  problems.addMisspelt(item, 'role', path);
  const result = v.safeParse(RoleShape, item);
  if (!result.success) {
    for (const issue of result.issues) problems.addIssue(issue, path);
    return null;
  }
  const role = result.output;
  if (!postIds.has(role.post)) {
    problems.add('unknown-post', `No post has the id “${role.post}”.`, [...path, 'post']);
    return null;
  }
  const from = role.from === null ? null : parsePartialDate(role.from);
  const to = role.to === null ? null : parsePartialDate(role.to);
  if (from !== null && to !== null && to.last < from.first) {
    problems.add('reversed-spell', `The spell ends (${role.to}) before it begins (${role.from}).`, [...path, 'to']);
    return null;
  }
  if (role.source !== null && !checkUrl(role.source).ok) {
    problems.add(
      'unsafe-url',
      'The source is no http or https address and will not be opened.',
      [...path, 'source'],
      'warning',
    );
  }
  return role;
}

function idsOf(list: readonly Entry<{ readonly id: string }>[], known: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(known);
  for (const { value } of list) if (value !== null) ids.add(value.id);
  return ids;
}

/** Collects problems with their places. */
class Problems {
  readonly list: RegistryProblem[];
  readonly #text: string;
  readonly #root: Node | undefined;

  constructor(text: string, root: Node | undefined, scanned: readonly RegistryProblem[]) {
    this.#text = text;
    this.#root = root;
    this.list = [...scanned];
  }

  add(code: RegistryProblemCode, message: string, path: Path, severity: 'error' | 'warning' = 'error'): void {
    if (this.list.length >= MAX_PROBLEMS) return;
    const node = this.#nodeAt(path);
    const start = node?.offset ?? 0;
    const end = node === undefined ? 0 : node.offset + node.length;
    this.list.push({ code, severity, message, path: formatPath(path), start, end, ...positionAt(this.#text, start) });
  }

  /** Keys of an object that nobody will read as they are written. */
  addMisspelt(object: unknown, kind: keyof typeof KEY_ORDER, path: Path): void {
    if (!isJsonObject(object)) return;
    for (const { key, meant } of misspeltKeys(object, KEY_ORDER[kind])) {
      this.add(
        'misspelt-key',
        `The key “${key}” is not read; “${meant}” was perhaps meant.`,
        [...path, key],
        'warning',
      );
    }
  }

  addIssue(issue: v.GenericIssue, base: Path): void {
    const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
    const missing = issue.received === 'undefined' ? 'is missing' : issue.message;
    const name = path[path.length - 1];
    this.add('schema', `${typeof name === 'string' ? `“${name}” ` : 'The entry '}${missing}.`, path);
  }

  /** Whether the text at a path holds a key that was refused before (“__proto__”, the same key twice). */
  hasKeyProblem(path: Path): boolean {
    const node = this.#nodeAt(path);
    if (node === undefined) return false;
    return this.list.some(
      ({ code, start }) => KEY_PROBLEMS.has(code) && start >= node.offset && start < node.offset + node.length,
    );
  }

  /** The node at a path, or the nearest one around it that exists. */
  #nodeAt(path: Path): Node | undefined {
    if (this.#root === undefined) return undefined;
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(this.#root, path.slice(0, length) as (string | number)[]);
      if (node !== undefined) return node;
    }
    return this.#root;
  }
}
