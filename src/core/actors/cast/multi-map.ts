/** Maps of a key to several values or counts, without entries that are empty. */

/** Adds `step` to the count of a key. */
export function bump(map: Map<string, number>, key: string, step: number): void {
  const count = (map.get(key) ?? 0) + step;
  if (count <= 0) map.delete(key);
  else map.set(key, count);
}

/** Has a value among those of a key, or no more. */
export function put(map: Map<string, Set<string>>, key: string, value: string, present: boolean): void {
  const set = map.get(key);
  if (present) {
    if (set === undefined) map.set(key, new Set([value]));
    else set.add(value);
  } else if (set !== undefined) {
    set.delete(value);
    if (set.size === 0) map.delete(key);
  }
}

/** The first key in the order of code units, '' for none: whatever order they came in. */
export function least(keys: Iterable<string>): string {
  let found: string | null = null;
  for (const key of keys) if (found === null || key < found) found = key;
  return found ?? '';
}
