/** Joins records and detected claims by their places. */
import type { Claim } from '../analysis';
import type { PlacedRecord } from './rule';
import { countLeading } from '../binary-search';

/** Records by claim: those whose words overlap one of the claim's parts. */
export function joinRecords(
  claims: readonly Claim[],
  records: readonly PlacedRecord[],
): ReadonlyMap<string, readonly PlacedRecord[]> {
  const placed = records
    .filter(
      (record): record is PlacedRecord & { start: number; end: number } => record.start !== null && record.end !== null,
    )
    .sort((one, other) => one.start - other.start);
  /** Largest end among the records up to each position: where the search backwards may stop. */
  let furthest = -1;
  const reach = placed.map((record) => (furthest = Math.max(furthest, record.end)));
  const joined = new Map<string, PlacedRecord[]>();
  for (const claim of claims) {
    for (const part of claim.parts) {
      for (let at = lastBefore(placed, part.end); at >= 0 && (reach[at] ?? 0) > part.start; at--) {
        const record = placed[at];
        if (record === undefined || record.end <= part.start) continue;
        const list = joined.get(claim.id);
        if (list === undefined) joined.set(claim.id, [record]);
        else if (!list.includes(record)) list.push(record);
      }
    }
  }
  return joined;
}

/** The first claim of each record, by `joinRecords`' result. */
export function claimsByRecord(
  joined: ReadonlyMap<string, readonly PlacedRecord[]>,
): ReadonlyMap<PlacedRecord, string> {
  const claims = new Map<PlacedRecord, string>();
  for (const [claim, records] of joined)
    for (const record of records) if (!claims.has(record)) claims.set(record, claim);
  return claims;
}

/** Position of the last record that starts before an offset, or -1. */
function lastBefore(placed: readonly { readonly start: number }[], offset: number): number {
  return countLeading(placed.length, (n) => (placed[n]?.start ?? 0) < offset) - 1;
}
