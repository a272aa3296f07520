import { newClaimId, type Random } from './ids';
import { equalJson, type Json, type JsonObject } from '../json/json';
import { mergeObjects } from './merge-json';
import { interleaved, keyedBy } from './merge-order';
import { twinKey } from './twins';
import type { ClaimRecord, ClaimsFile } from './types';

/** A field that both sides changed, or a claim that one side deleted and the other changed. */
export interface MergeConflict {
  /** Id of the claim as it is on disk; null for a field of the file itself. */
  readonly claim: string | null;
  /**
   * both-changed: the value on disk stays. both-added: each side began a record on the same words, ours becomes the copy.
   * deleted-here, deleted-there: the claim stays, because the other side changed it.
   */
  readonly kind: 'both-changed' | 'both-added' | 'deleted-here' | 'deleted-there';
  /** JSON path inside the claim, for example `check.verdict`; empty for a claim as a whole. */
  readonly path: string;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
  /** Id of the claim that was added to hold our values; null where there is none. */
  readonly copy: string | null;
}

/** Both sides’ records, and where a person has to choose. */
export interface MergeResult {
  readonly file: ClaimsFile;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Three-way merge by claim id and field. `base` is what was loaded, `mine` what this window made of it, `theirs` what is on disk
 * now. Where both changed one field, the disk keeps its value and ours goes into a copy of the claim marked `conflictOf`; where
 * both began a record on the same words, ours is marked so. A claim disappears only where one side deleted it and the other left
 * it alone.
 */
export function mergeClaims(base: ClaimsFile, mine: ClaimsFile, theirs: ClaimsFile, random: Random): MergeResult {
  const conflicts: MergeConflict[] = [];
  const head = mergeObjects(withoutClaims(base), withoutClaims(sameArticle(base, mine, theirs)), withoutClaims(theirs));
  for (const conflict of head.conflicts) conflicts.push({ claim: null, kind: 'both-changed', ...conflict, copy: null });

  const before = keyedBy(base.claims, idOf);
  const ours = keyedBy(mine.claims, idOf);
  const disk = keyedBy(theirs.claims, idOf);
  const taken = new Set([...base.claims, ...mine.claims, ...theirs.claims].map((claim) => claim.id));
  const merged = new Map<string, readonly ClaimRecord[]>();

  for (const key of new Set([...disk.keys(), ...ours.keys()])) {
    const was = before.get(key);
    const our = ours.get(key);
    const their = disk.get(key);
    if (our && their) {
      const result = mergeObjects(asJson(was), asJson(our) as JsonObject, asJson(their) as JsonObject);
      const claim = result.merged as unknown as ClaimRecord;
      const copies = result.conflicts.length > 0 ? [conflictCopy(result.ours, claim.id, taken, random)] : [];
      for (const conflict of result.conflicts) {
        conflicts.push({ claim: claim.id, kind: 'both-changed', ...conflict, copy: copies[0]?.id ?? null });
      }
      merged.set(key, [claim, ...copies]);
      continue;
    }
    const rest = (our ?? their) as ClaimRecord;
    if (was && equalJson(was, rest)) continue;
    merged.set(key, [rest]);
    if (was) conflicts.push(deletion(rest, our ? 'deleted-there' : 'deleted-here'));
  }
  markTwins({ before, ours, disk }, merged, conflicts);
  const claims = interleaved(disk, ours).flatMap((key) => merged.get(key) ?? []);
  return { file: { ...(head.merged as unknown as Omit<ClaimsFile, 'claims'>), claims }, conflicts };
}

/** Of records that both sides began on the same words ours becomes the second version, behind theirs. */
function markTwins(
  { before, ours, disk }: Readonly<Record<'before' | 'ours' | 'disk', ReadonlyMap<string, ClaimRecord>>>,
  merged: Map<string, readonly ClaimRecord[]>,
  conflicts: MergeConflict[],
): void {
  const begun = new Map<string, readonly [string, ClaimRecord]>();
  for (const [key, their] of disk) {
    if (!before.has(key) && !ours.has(key)) begun.set(twinKey(their), [key, their]);
  }
  for (const [key, our] of ours) {
    const [other, twin] = (before.has(key) || disk.has(key) ? null : begun.get(twinKey(our))) ?? [];
    if (other === undefined || !twin || our.conflictOf) continue;
    merged.set(other, [...(merged.get(other) ?? []), { ...our, conflictOf: twin.id }]);
    merged.delete(key);
    const [mine, theirs] = [our, twin] as unknown as [Json, Json];
    conflicts.push({ claim: twin.id, kind: 'both-added', path: '', mine, theirs, copy: our.id });
  }
}

function deletion(claim: ClaimRecord, kind: 'deleted-here' | 'deleted-there'): MergeConflict {
  const value = claim as unknown as Json;
  const [mine, theirs] = kind === 'deleted-here' ? [undefined, value] : [value, undefined];
  return { claim: claim.id, kind, path: '', mine, theirs, copy: null };
}

function conflictCopy(ours: JsonObject, original: string, taken: Set<string>, random: Random): ClaimRecord {
  const id = newClaimId(random, taken);
  taken.add(id);
  return { ...(ours as unknown as ClaimRecord), id, conflictOf: original };
}

function idOf({ id }: ClaimRecord): string {
  return id;
}

/**
 * Ours under the id that the article has on disk, where both sides made the file: each drew an id at random for the one article,
 * so the two do not contradict each other.
 */
function sameArticle(base: ClaimsFile, mine: ClaimsFile, theirs: ClaimsFile): ClaimsFile {
  const id = theirs.article?.id;
  return base.article?.id || !id || !mine.article?.id ? mine : { ...mine, article: { ...mine.article, id } };
}

function withoutClaims(file: ClaimsFile): JsonObject {
  const { claims: _, ...head } = file;
  return head as unknown as JsonObject;
}

function asJson(claim: ClaimRecord | undefined): JsonObject | undefined {
  return claim as unknown as JsonObject | undefined;
}
