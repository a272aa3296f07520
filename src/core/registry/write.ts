/** Writing `.dixit/actors.json`: two spaces, fixed key order, LF, final newline; what the file had and we do not know stays. */
import { equalJson } from '../json/json';
import { parseRegistryFile, type Entry, type ParsedFile } from './parse-file';
import { knownIds, registryOf } from './read';
import { KEY_ORDER } from './shape';
import { STARTER_REGISTRY } from './starter';
import type { ActorRegistry, RegistryPerson, RegistryRole } from './types';

/** What writing takes into account beside the registry. */
interface RegistryWriteOptions {
  /** What the file may refer to beside its own entries; the bundled registry unless given. */
  readonly base?: ActorRegistry | null;
}

/**
 * The file's new text, or null where the present text cannot be written over without loss (broken JSON, a newer version).
 * Entries that could not be read stay where they are; the bytes stay where nothing has changed.
 */
export function writeRegistry(
  registry: ActorRegistry,
  previous: string | null,
  options: RegistryWriteOptions = {},
): string | null {
  const parsed =
    previous === null || previous.trim() === ''
      ? null
      : parseRegistryFile(previous, knownIds(options.base === undefined ? STARTER_REGISTRY : options.base));
  if (parsed !== null) {
    if (!parsed.writable) return null;
    if (equalJson(registryOf(parsed), registry)) return previous;
  }
  return JSON.stringify(arrange(registry, parsed), null, 2) + '\n';
}

type Plain = Record<string, unknown>;

function arrange(registry: ActorRegistry, parsed: ParsedFile | null): Plain {
  const people = new Map(parsed?.people.map((entry) => [entry.raw, entry]));
  const file: Plain = {
    version: 1,
    people: section(registry.people, parsed?.people ?? [], (person, raw) =>
      arrangePerson(person, raw, people.get(raw)?.roles ?? []),
    ),
    posts: section(registry.posts, parsed?.posts ?? [], (post, raw) => ordered(post, KEY_ORDER.post, raw)),
    organizations: section(registry.organizations, parsed?.organizations ?? [], (organization, raw) =>
      ordered(organization, KEY_ORDER.organization, raw),
    ),
  };
  const schema = parsed?.raw?.['$schema'];
  return ordered(schema === undefined ? file : { $schema: schema, ...file }, KEY_ORDER.file, parsed?.raw);
}

/** Present entries in the file's order, entries that could not be read in their place, new ones at the end. */
function section<Value extends { readonly id: string }>(
  values: readonly Value[],
  before: readonly Entry<Value>[],
  write: (value: Value, raw: unknown) => Plain,
): readonly unknown[] {
  const rest = new Map(values.map((value) => [value.id, value]));
  const out: unknown[] = [];
  for (const { raw, value } of before) {
    if (value === null) {
      out.push(raw);
      continue;
    }
    const present = rest.get(value.id);
    if (present === undefined) continue;
    rest.delete(value.id);
    out.push(write(present, raw));
  }
  for (const value of rest.values()) out.push(write(value, undefined));
  return out;
}

function arrangePerson(person: RegistryPerson, raw: unknown, before: readonly Entry<RegistryRole>[]): Plain {
  const spell = (role: RegistryRole): string => JSON.stringify([role.post, role.from]);
  const unread = before.filter((entry) => entry.value === null).map((entry) => entry.raw);
  const known = new Map(before.flatMap((entry) => (entry.value === null ? [] : [[spell(entry.value), entry.raw]])));
  const roles = person.roles.map((role) => {
    const key = spell(role);
    const own = known.get(key);
    known.delete(key);
    return ordered(role, KEY_ORDER.role, own);
  });
  return ordered({ ...person, roles: [...roles, ...unread] }, KEY_ORDER.person, raw);
}

/** Known keys in fixed order, then the unknown keys that the raw value had. */
function ordered(value: object, keys: readonly string[], raw: unknown): Plain {
  const out: Plain = {};
  const source = value as Readonly<Plain>;
  for (const key of keys) if (source[key] !== undefined) out[key] = source[key];
  if (typeof raw === 'object' && raw !== null) {
    for (const [key, unknown] of Object.entries(raw)) {
      if (!keys.includes(key))
        Object.defineProperty(out, key, { value: unknown, enumerable: true, configurable: true });
    }
  }
  return out;
}
