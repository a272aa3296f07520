import { patched, replaced, updateClaim, type Patch } from './edit';
import type { ClaimsFile, Source } from './types';

/** Adds a source at the end; one that is there already with the same address is completed instead. */
export function addSource(file: ClaimsFile, id: string, source: Source): ClaimsFile {
  return updateClaim(file, id, (claim) => {
    const sources = claim.sources ?? [];
    const same = source.url ? sources.findIndex((other) => other.url === source.url) : -1;
    const next =
      same < 0 ? [...sources, patched<Source>({}, source)] : replaced(sources, same, patched(sources[same], source));
    return { ...claim, sources: next };
  });
}

/** Changes facts of the source at the index; undefined removes one. */
export function updateSource(file: ClaimsFile, id: string, index: number, patch: Patch<Source>): ClaimsFile {
  return updateClaim(file, id, (claim) => {
    const source = claim.sources?.[index];
    return source ? { ...claim, sources: replaced(claim.sources ?? [], index, patched(source, patch)) } : claim;
  });
}

/** Takes the source at `index` away; the same file where there is none. */
export function removeSource(file: ClaimsFile, id: string, index: number): ClaimsFile {
  return updateClaim(file, id, (claim) =>
    claim.sources?.[index] ? { ...claim, sources: claim.sources.filter((_, at) => at !== index) } : claim,
  );
}
