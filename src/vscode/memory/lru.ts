/** The names that are kept when one more comes in: newest first, at most `most`. Pure. */
export function touched(
  names: readonly string[],
  name: string,
  most: number,
): { readonly kept: readonly string[]; readonly dropped: readonly string[] } {
  const all = [name, ...names.filter((other) => other !== name)];
  return { kept: all.slice(0, most), dropped: all.slice(most) };
}

/** A short file name for an address: FNV-1a, 32 bits, from either end. */
export function shortName(address: string): string {
  return fnv(address) + fnv([...address].reverse().join(''));
}

function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
