const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 8;

/** A source of numbers from 0 up to, not including, 1. Injected so that core has no chance of its own. */
export type Random = () => number;

/** A claim id that is not taken, `c-` and eight characters: 36⁸ ≈ 2.8 · 10¹² ids, so that two branches do not meet. */
export function newClaimId(random: Random, taken: ReadonlySet<string> = new Set()): string {
  let id = `c-${word(random)}`;
  // A random source that repeats itself must not hang the editor: after the first clash count upward.
  while (taken.has(id)) {
    const next = (Number.parseInt(id.slice(2), 36) + 1).toString(36);
    id = `c-${next.padStart(LENGTH, '0').slice(-LENGTH)}`;
  }
  return id;
}

/** An article id, `a-` and eight characters. */
export function newArticleId(random: Random): string {
  return `a-${word(random)}`;
}

function word(random: Random): string {
  let out = '';
  for (let i = 0; i < LENGTH; i++)
    out += ALPHABET.charAt(Math.min(ALPHABET.length - 1, Math.floor(random() * ALPHABET.length)));
  return out;
}
