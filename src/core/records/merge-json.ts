import { equalJson, isJsonObject, ownValue, type Json, type JsonObject } from '../json/json';
import { mergeLists } from './merge-lists';
import { formatPath } from '../json/problem';

/** A place where both sides differ from the base and from each other. */
export interface FieldConflict {
  readonly path: string;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** Two versions of a value, merged. */
export interface Merged<T> {
  /** Both sides' changes; theirs where both changed one field. */
  readonly merged: T;
  /** The same with our value where both changed one field. */
  readonly ours: T;
  readonly conflicts: readonly FieldConflict[];
}

/** Keys and indices from the top of a value down to a place in it. */
export type Path = readonly (string | number)[];

/** Merges objects key by key and their objects and lists in turn. An absent base means that both sides are new. */
export function mergeObjects(
  base: JsonObject | undefined,
  mine: JsonObject,
  theirs: JsonObject,
  path: Path = [],
): Merged<JsonObject> {
  const merged: Record<string, Json | undefined> = {};
  const ours: Record<string, Json | undefined> = {};
  const conflicts: FieldConflict[] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const was = base && ownValue(base, key);
    const result = mergeValues(was, ownValue(mine, key), ownValue(theirs, key), [...path, key]);
    if (result.merged !== undefined) merged[key] = result.merged;
    if (result.ours !== undefined) ours[key] = result.ours;
    conflicts.push(...result.conflicts);
  }
  return { merged, ours, conflicts };
}

/** Merges two values of one field. */
function mergeValues(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  path: Path,
): Merged<Json | undefined> {
  if (equalJson(mine, theirs) || equalJson(base, mine)) return agreed(theirs);
  if (equalJson(base, theirs)) return agreed(mine);
  if (isTarget(mine, path) && isTarget(theirs, path)) return mergeTargets(mine, theirs);
  if (isJsonObject(mine) && isJsonObject(theirs))
    return mergeObjects(isJsonObject(base) ? base : undefined, mine, theirs, path);
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs, path);
  return { merged: theirs, ours: mine, conflicts: [{ path: formatPath(path), mine, theirs }] };
}

function agreed(value: Json | undefined): Merged<Json | undefined> {
  return { merged: value, ours: value, conflicts: [] };
}

/**
 * A target is one value: `prefix` of one text with `suffix` of another would point nowhere. Both sides compute it from their
 * text, so with the same words a different surrounding is no conflict.
 */
function mergeTargets(mine: JsonObject, theirs: JsonObject): Merged<Json> {
  const conflicts = mine['exact'] === theirs['exact'] ? [] : [{ path: 'target', mine, theirs }];
  return { merged: theirs, ours: conflicts.length > 0 ? mine : theirs, conflicts };
}

function isTarget(value: Json | undefined, path: Path): value is JsonObject {
  return path.length === 1 && path[0] === 'target' && isJsonObject(value);
}
