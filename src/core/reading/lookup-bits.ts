/** A bit of 32 for each key, by its length and its last letter. */
export function lookupBits(keys: Iterable<string>): number {
  let bits = 0;
  for (const key of keys) bits |= 1 << ((key.length * 5 + key.charCodeAt(key.length - 1)) & 31);
  return bits;
}
