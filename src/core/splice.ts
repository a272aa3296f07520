/** Lists as long as a draft, in which an edit changes a few places: copied once an edit, and never walked through. */

/** More than this many arguments of a call may overflow the stack. */
const MOST_ARGUMENTS = 1_000;

/** A copy of a list with other items in the place of [start, end). */
export function spliced<T>(list: readonly T[], start: number, end: number, items: readonly T[]): T[] {
  if (items.length > MOST_ARGUMENTS) return list.slice(0, start).concat(items, list.slice(end));
  const copy = list.slice();
  copy.splice(start, end - start, ...items);
  return copy;
}

/**
 * Where each item starts and the last one ends, after `spliced`.
 * @param starts the same of the list before: one more entry than items
 * @param lengths of the new items
 */
export function splicedStarts(starts: Int32Array, start: number, end: number, lengths: readonly number[]): Int32Array {
  const result = new Int32Array(starts.length - (end - start) + lengths.length);
  result.set(starts.subarray(0, start + 1));
  let at = starts[start] as number;
  lengths.forEach((length, n) => {
    at += length;
    result[start + n + 1] = at;
  });
  const first = start + lengths.length;
  const shift = at - (starts[end] as number);
  for (let n = first + 1; n < result.length; n++) result[n] = (starts[n - first + end] as number) + shift;
  return result;
}
