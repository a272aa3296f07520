import type { mergeClaims } from '../../core/records/merge';
import type { ClaimRecord, ClaimsFile } from '../../core/records/types';
import { equalJson } from '../../core/json/json';

/**
 * Makes a change to the records as the person saw them, and brings it together with what others have made of them since: their
 * value of a field stays, ours goes into a copy. Pure but for the new ids.
 *
 * @param present the file as it is on disk now
 * @param seen the records that the change is about, as they were shown when the person decided
 * @param isOwn whether a record is as this window wrote it last: then nobody else has changed it since
 */
export function changeSeen(
  engine: { readonly mergeClaims: typeof mergeClaims },
  present: ClaimsFile,
  seen: readonly ClaimRecord[],
  change: (file: ClaimsFile) => ClaimsFile,
  isOwn: (record: ClaimRecord) => boolean = () => false,
): { readonly file: ClaimsFile; readonly conflicts: number } {
  const shown = new Map(seen.map((record) => [record.id, record]));
  const asShown = (claim: ClaimRecord): ClaimRecord => (isOwn(claim) ? claim : (shown.get(claim.id) ?? claim));
  const base = { ...present, claims: present.claims.map(asShown) };
  if (equalJson(base, present)) {
    return { file: change(present), conflicts: 0 };
  }
  const { file, conflicts } = engine.mergeClaims(base, change(base), present, Math.random);
  return { file, conflicts: conflicts.length };
}
