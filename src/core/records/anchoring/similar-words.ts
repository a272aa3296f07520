/** Longest word that is compared letter by letter. */
const MAX_LENGTH = 40;

/** Whether two words are one word with a typing error, another ending or other case: at most two letters in five differ. */
export function isSimilarWord(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < 3 || longer > MAX_LENGTH) return false;
  const limit = Math.floor(longer * 0.4);
  if (Math.abs(a.length - b.length) > limit) return false;
  return editDistance(a.toLowerCase(), b.toLowerCase()) <= limit;
}

/** Levenshtein's distance in code units; cost is the product of the lengths, so for words only. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
