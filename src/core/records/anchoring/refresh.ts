import { retarget } from '../edit';
import type { AnchoredRecord, ClaimsFile } from '../types';
import { makeTarget, sameTarget } from './selectors';

/**
 * Brings the targets up to the text that was saved, for records with a sure place and only where more than typography has
 * changed. Verified words stay frozen. Gives the same object back when nothing changes. `sectionAt` gives the heading above an
 * offset; without it the recorded one stays.
 */
export function refreshTargets(
  file: ClaimsFile,
  text: string,
  anchors: readonly AnchoredRecord[],
  sectionAt?: (offset: number) => string | null,
): ClaimsFile {
  const places = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  let changed = false;
  const claims = file.claims.map((claim) => {
    const place = places.get(claim.id);
    if (!place || place.start === null || place.end === null || place.state === 'suggested') return claim;
    const section = sectionAt ? sectionAt(place.start) : (claim.target.section ?? null);
    const target = makeTarget(text, place.start, place.end, section);
    if (!target || sameTarget(target, claim.target)) return claim;
    changed = true;
    return retarget(claim, target);
  });
  return changed ? { ...file, claims } : file;
}
