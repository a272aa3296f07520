import { equalJson, isJsonObject, type Json, type JsonObject } from './json';
import { mergeObjects, type FieldConflict, type Merged, type Path } from './merge-json';

/** Fields that tell one entry of a list from another (sources by what they point to), the surest first. */
const IDENTITY = ['url', 'archiveUrl', 'file', 'title', 'text'] as const;

/**
 * Merges lists of sources and of remarks. Entries are the same when they point to the same thing; an entry goes only where one
 * side removed it and the other left it alone. Theirs keep their order, ours are added behind the entry that they follow.
 */
export function mergeLists(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  path: Path,
): Merged<readonly Json[]> {
  const before = keyed(base);
  const our = keyed(mine);
  const their = keyed(theirs);
  const conflicts: FieldConflict[] = [];
  const merged: Json[] = [];
  const ours: Json[] = [];
  const both = (key: string): void => {
    const a = our.get(key);
    const b = their.get(key);
    if (a !== undefined && b !== undefined && isJsonObject(a) && isJsonObject(b)) {
      const was = before.get(key);
      const result = mergeObjects(isJsonObject(was) ? was : undefined, a, b, [...path, merged.length]);
      merged.push(result.merged);
      ours.push(result.ours);
      conflicts.push(...result.conflicts);
      return;
    }
    const kept = b ?? a;
    const removed = (a === undefined || b === undefined) && before.has(key) && equalJson(before.get(key), kept);
    if (kept === undefined || removed) return;
    merged.push(kept);
    ours.push(kept);
  };
  const added = new Map<string, string[]>();
  let last = '';
  for (const key of our.keys()) {
    if (their.has(key)) last = key;
    else added.set(last, [...(added.get(last) ?? []), key]);
  }
  for (const key of added.get('') ?? []) both(key);
  for (const key of their.keys()) {
    both(key);
    for (const next of added.get(key) ?? []) both(next);
  }
  return { merged, ours, conflicts };
}

function keyed(items: readonly Json[]): ReadonlyMap<string, Json> {
  const map = new Map<string, Json>();
  for (const item of items) {
    const identity = identityOf(item);
    let key = identity;
    for (let n = 2; map.has(key); n++) key = `${identity}#${n}`;
    map.set(key, item);
  }
  return map;
}

function identityOf(item: Json): string {
  if (!isJsonObject(item)) return JSON.stringify(item);
  const object: JsonObject = item;
  for (const field of IDENTITY) {
    const value = object[field];
    if (typeof value === 'string' && value !== '') return `${field}:${value}`;
  }
  return JSON.stringify(item);
}
