/** Reading `.dixit/actors.json`: the entries that can be used, and what is wrong with the others. */
import { parsePartialDate } from './dates';
import { parseRegistryFile, type KnownIds, type ParsedFile } from './parse-file';
import type { RegistryProblem } from './problems';
import { STARTER_REGISTRY } from './starter';
import type { ActorRegistry, RegistryRole } from './types';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { formatPath, positionAt } from '../records/problem';

export type { RegistryProblem, RegistryProblemCode } from './problems';

export interface RegistryReadResult {
  /** The good entries; empty where nothing can be used. */
  readonly registry: ActorRegistry;
  readonly problems: readonly RegistryProblem[];
  /** False where writing could lose something: broken JSON, refused keys, a newer version. */
  readonly writable: boolean;
}

/** What the file may refer to beside its own entries; the bundled registry unless given. */
export interface RegistryReadOptions {
  readonly base?: ActorRegistry | null;
}

/** Reads the text of a registry file. Never throws; every problem has a JSON path and a line. */
export function readRegistry(text: string, options: RegistryReadOptions = {}): RegistryReadResult {
  const parsed = parseRegistryFile(text, knownIds(options.base === undefined ? STARTER_REGISTRY : options.base));
  return {
    registry: registryOf(parsed),
    problems: [...parsed.problems, ...overlaps(text, parsed, options)],
    writable: parsed.writable,
  };
}

/** Ids of a registry that a file over it may use. */
export function knownIds(base: ActorRegistry | null): KnownIds {
  return {
    posts: new Set(base?.posts.map((post) => post.id)),
    organizations: new Set(base?.organizations.map((organization) => organization.id)),
  };
}

/** The good entries of a parsed file as a registry. */
export function registryOf(parsed: ParsedFile): ActorRegistry {
  const good = <Value>(list: readonly { readonly value: Value | null }[]): Value[] =>
    list.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    version: 1,
    people: good(parsed.people),
    posts: good(parsed.posts),
    organizations: good(parsed.organizations),
  };
}

interface PlacedSpell {
  readonly person: string;
  readonly role: RegistryRole;
  readonly first: number;
  readonly last: number;
  readonly path: readonly (string | number)[];
}

/** Spells of a post of one holder that certainly overlap by more than a day of handover; both stay in use. */
function overlaps(text: string, parsed: ParsedFile, options: RegistryReadOptions): readonly RegistryProblem[] {
  const single = new Set(singlePosts(parsed, options));
  const byPost = new Map<string, PlacedSpell[]>();
  for (const [at, person] of parsed.people.entries()) {
    if (person.value === null) continue;
    for (const [index, { value: role }] of person.roles.entries()) {
      if (role === null || !single.has(role.post)) continue;
      const spell = certain(role);
      if (spell === null) continue;
      const list = byPost.get(role.post) ?? [];
      list.push({ ...spell, person: person.value.id, role, path: ['people', at, 'roles', index] });
      byPost.set(role.post, list);
    }
  }
  const root = parseTree(text);
  const problems: RegistryProblem[] = [];
  for (const spells of byPost.values()) {
    spells.sort((one, other) => one.first - other.first);
    let longest: PlacedSpell | undefined;
    for (const spell of spells) {
      if (longest !== undefined && spell.first < longest.last && problems.length < MAX_OVERLAPS) {
        const node = root && findNodeAtLocation(root, [...spell.path]);
        const start = node?.offset ?? 0;
        problems.push({
          code: 'overlapping-spells',
          severity: 'warning',
          message: `“${spell.role.post}” has one holder at a time, but ${longest.person} and ${spell.person} hold it at once.`,
          path: formatPath(spell.path),
          start,
          end: start + (node?.length ?? 0),
          ...positionAt(text, start),
        });
      }
      if (longest === undefined || spell.last > longest.last) longest = spell;
    }
  }
  return problems;
}

const MAX_OVERLAPS = 100;

function singlePosts(parsed: ParsedFile, options: RegistryReadOptions): readonly string[] {
  const base = options.base === undefined ? STARTER_REGISTRY : options.base;
  const own = new Map(parsed.posts.flatMap(({ value }) => (value === null ? [] : [[value.id, value] as const])));
  const all = [...(base?.posts ?? []).filter((post) => !own.has(post.id)), ...own.values()];
  return all.filter((post) => post.single).map((post) => post.id);
}

/** The days on which a spell certainly holds, or null. */
function certain(role: RegistryRole): { readonly first: number; readonly last: number } | null {
  const first = role.from === null ? null : (parsePartialDate(role.from)?.last ?? null);
  const end = role.to ?? role.verifiedOn;
  const last = end === null ? null : (parsePartialDate(end)?.first ?? null);
  return first === null || last === null || last < first ? null : { first, last };
}
