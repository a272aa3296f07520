import { patched, updateClaim, type Patch } from './edit';
import type { Anonymity, ClaimsFile, Original, Said, ThreadEntry } from './types';

/** Sets facts of the statement (by, as, cue, on, at, to, quoteLanguage, translation); undefined removes one. */
export function setSaid(file: ClaimsFile, id: string, patch: Patch<Said>): ClaimsFile {
  return updateClaim(file, id, (claim) => ({ ...claim, said: patched<Said>(claim.said, patch) }));
}

/** Sets facts of the original words. */
export function setOriginal(file: ClaimsFile, id: string, patch: Patch<Original>): ClaimsFile {
  return updateClaim(file, id, (claim) => ({
    ...claim,
    said: { ...claim.said, original: patched<Original>(claim.said?.original, patch) },
  }));
}

/** Sets why a speaker is not named, who agreed, who knows. */
export function setAnonymity(file: ClaimsFile, id: string, patch: Patch<Anonymity>): ClaimsFile {
  return updateClaim(file, id, (claim) => ({ ...claim, anonymity: patched<Anonymity>(claim.anonymity, patch) }));
}

/** Adds a remark at the end of the thread. */
export function addRemark(file: ClaimsFile, id: string, entry: ThreadEntry): ClaimsFile {
  return updateClaim(file, id, (claim) => ({ ...claim, thread: [...(claim.thread ?? []), entry] }));
}
