/** FNV-1a over UTF-16 code units, 32 bits, not negative. */
export function fnv(text: string): number {
  let hash = FNV_BASIS;
  const { length } = text;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** What the hash of no code unit is; for whoever hashes code units as they come. */
export const FNV_BASIS = 0x811c9dc5 | 0;

/** The factor of each step. */
export const FNV_PRIME = 0x01000193;
