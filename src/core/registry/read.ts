/** Reading `.dixit/actors.json`: the entries that can be used, and what is wrong with the others. */
import { findOverlaps } from './overlaps';
import { parseRegistryFile, type KnownIds, type ParsedFile } from './parse-file';
import type { RegistryProblem } from './problems';
import { STARTER_REGISTRY } from './starter';
import type { ActorRegistry } from './types';

export type { RegistryProblem, RegistryProblemCode } from './problems';

/** What reading a registry file gives. */
interface RegistryReadResult {
  /** The good entries; empty where nothing can be used. */
  readonly registry: ActorRegistry;
  readonly problems: readonly RegistryProblem[];
  /** False where writing could lose something: broken JSON, refused keys, a newer version. */
  readonly writable: boolean;
}

/** What the file may refer to beside its own entries; the bundled registry unless given. */
interface RegistryReadOptions {
  readonly base?: ActorRegistry | null;
}

/** Reads the text of a registry file. Never throws; every problem has a JSON path and a line. */
export function readRegistry(text: string, options: RegistryReadOptions = {}): RegistryReadResult {
  const base = options.base === undefined ? STARTER_REGISTRY : options.base;
  const parsed = parseRegistryFile(text, knownIds(base));
  return {
    registry: registryOf(parsed),
    problems: [...parsed.problems, ...findOverlaps(text, parsed, base?.posts ?? [])],
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
