import { patched, updateClaim, type Patch } from './edit';
import {
  statusOf,
  verdictOf,
  type Check,
  type CheckStatus,
  type ClaimRecord,
  type ClaimsFile,
  type QuoteCheck,
  type Verdict,
} from './types';

/** Who did it and when: initials or a name, and a day as YYYY-MM-DD. Core has no clock and no user. */
interface Stamp {
  readonly by: string;
  readonly on: string;
}

/**
 * Sets where the work stands. `checked` needs the words as they stand in the text now, and freezes them; any other status
 * unfreezes. The verdict is another matter and stays, to be known as the last one while the work goes on; but a new check is
 * somebody else's word at another day and does not begin with the verdict of one that was withdrawn.
 */
export function setStatus(
  file: ClaimsFile,
  id: string,
  status: CheckStatus,
  stamp: Stamp,
  words?: string | null,
): ClaimsFile {
  return updateClaim(file, id, (claim) => withStatus(claim, status, stamp, words));
}

/** Sets what came out of the check; null takes it back. The status stays. */
export function setVerdict(file: ClaimsFile, id: string, verdict: Verdict | null, stamp: Stamp): ClaimsFile {
  return updateCheck(file, id, { verdict, by: stamp.by, on: stamp.on });
}

/** Sets how the draft's quotation compares with the source's. */
export function setQuoteCheck(file: ClaimsFile, id: string, quote: QuoteCheck | null): ClaimsFile {
  return updateCheck(file, id, { quote: quote ?? undefined });
}

/** Sets the check's note; an empty one goes. */
export function setCheckNote(file: ClaimsFile, id: string, note: string): ClaimsFile {
  return updateCheck(file, id, { note: note === '' ? undefined : note });
}

/** Accepts words that changed after the check: the claim is open again and nothing is frozen. */
export function acceptWords(file: ClaimsFile, id: string, stamp: Stamp): ClaimsFile {
  return setStatus(file, id, 'open', stamp);
}

/** Confirms that the changed words are right: checked again, with the new words frozen. */
export function recheck(file: ClaimsFile, id: string, stamp: Stamp, words: string): ClaimsFile {
  return setStatus(file, id, 'checked', stamp, words);
}

function withStatus(
  claim: ClaimRecord,
  status: CheckStatus,
  stamp: Stamp,
  words: string | null | undefined,
): ClaimRecord {
  const frozen = status === 'checked' ? (words ?? claim.check?.words ?? claim.target.exact) : undefined;
  const verdict = status === 'checked' && statusOf(claim) !== 'checked' ? null : verdictOf(claim);
  // `status` first, so that a new check reads as the format lists it.
  const check = patched<Check>(
    { status, verdict: null, ...claim.check },
    { status, verdict, words: frozen, by: stamp.by, on: stamp.on },
  );
  return { ...claim, check };
}

function updateCheck(file: ClaimsFile, id: string, patch: Patch<Check>): ClaimsFile {
  return updateClaim(file, id, (claim) => ({
    ...claim,
    check: patched<Check>({ status: 'unchecked', ...claim.check }, patch),
  }));
}
