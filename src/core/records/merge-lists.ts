import { equalJson, isJsonObject, type Json, type JsonObject } from '../json/json';
import { mergeObjects, type FieldConflict, type Merged, type Path } from './merge-json';
import { interleaved, keyedBy } from './merge-order';

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
  const before = keyedBy(base, identityOf);
  const our = keyedBy(mine, identityOf);
  const their = keyedBy(theirs, identityOf);
  const conflicts: FieldConflict[] = [];
  const merged: Json[] = [];
  const ours: Json[] = [];
  for (const key of interleaved(their, our)) {
    const a = our.get(key);
    const b = their.get(key);
    if (a !== undefined && b !== undefined && isJsonObject(a) && isJsonObject(b)) {
      const was = before.get(key);
      const result = mergeObjects(isJsonObject(was) ? was : undefined, a, b, [...path, merged.length]);
      merged.push(result.merged);
      ours.push(result.ours);
      conflicts.push(...result.conflicts);
      continue;
    }
    const kept = b ?? a;
    const removed = (a === undefined || b === undefined) && before.has(key) && equalJson(before.get(key), kept);
    if (kept === undefined || removed) continue;
    merged.push(kept);
    ours.push(kept);
  }
  return { merged, ours, conflicts };
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
