/** The speaker of records when an actor is renamed. Pure. */
import type { Actor } from '../../core/analysis';
import type { ClaimRecord, ClaimsFile } from '../../core/records/types';

/**
 * The records with the new speaker; the same value when none is the actor's. A registry id stays where the new name is
 * only a spelling, and gives way where the name belongs to somebody else in the registry.
 *
 * @param person id of the one person of the registry who has the new name, or null
 */
export function renameSpeaker(file: ClaimsFile, actor: Actor, to: string, person: string | null): ClaimsFile {
  let changed = false;
  const claims = file.claims.map((claim): ClaimRecord => {
    const by = claim.said?.by;
    const next = by === actor.name ? (person ?? to) : by === actor.registry && person !== null ? person : by;
    if (!by || !next || next === by) {
      return claim;
    }
    changed = true;
    return { ...claim, said: { ...claim.said, by: next } };
  });
  return changed ? { ...file, claims } : file;
}
