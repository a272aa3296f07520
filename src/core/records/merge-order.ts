/** Entries of lists that are merged: told apart by what they are, and put into one order. */

/** Entries by their identity. A second one of the same identity has a key of its own, so that none is lost. Linear. */
export function keyedBy<T>(entries: readonly T[], identityOf: (entry: T) => string): ReadonlyMap<string, T> {
  const keyed = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const identity = identityOf(entry);
    let count = counts.get(identity) ?? 0;
    let key = identity;
    while (keyed.has(key)) key = `${identity}#${++count + 1}`;
    counts.set(identity, count);
    keyed.set(key, entry);
  }
  return keyed;
}

/** Their keys in their order, with those that only we have behind the key that they follow with us. */
export function interleaved(
  theirs: ReadonlyMap<string, unknown>,
  ours: ReadonlyMap<string, unknown>,
): readonly string[] {
  const added = new Map<string, string[]>();
  const leading: string[] = [];
  let following = leading;
  for (const key of ours.keys()) {
    if (theirs.has(key)) added.set(key, (following = []));
    else following.push(key);
  }
  return [...leading, ...[...theirs.keys()].flatMap((key) => [key, ...(added.get(key) ?? [])])];
}
