/** Ids of claims, made from their words and the order of equal ones, so that edits elsewhere leave them alone. */
export function claimIds(texts: readonly string[]): string[] {
  const seen = new Map<number, number>();
  return texts.map((text) => {
    const hash = fnv(text);
    const count = seen.get(hash) ?? 0;
    seen.set(hash, count + 1);
    const id = `q-${hash.toString(16).padStart(8, '0')}`;
    return count === 0 ? id : `${id}-${count + 1}`;
  });
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
