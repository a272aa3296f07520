const NOTHING: readonly never[] = [];

/**
 * A list that nothing will be added to, to be kept as long as its draft is: in no more room than it needs (V8 makes room for 17
 * items at the first `push`), and the same one for all that hold nothing.
 */
export function settled<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice();
}
