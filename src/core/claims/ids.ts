/** Ids of claims, made from their words and the order of equal ones, so that edits elsewhere leave them alone. */
import { fnv } from '../text/fnv';

/** The id of a claim with these words; of the second one and later ones with the same, `numberedIds` makes others. */
export function claimId(text: string): string {
  return `q-${fnv(text).toString(16).padStart(8, '0')}`;
}

/** Ids, each once: equal ones are numbered in their order. */
export function numberedIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return numberedId(id, count);
  });
}

/** The id of the claim whose words come for the `turn`th time in a draft. */
export function numberedId(id: string, turn: number): string {
  return turn === 1 ? id : `${id}-${turn}`;
}
