import type { AnchorState, ClaimRecord } from '../types';
import { contextAgreement } from './context';
import { classifyDrift, type Drift } from './drift';
import { makePattern } from './pattern';
import type { TextIndex } from './text-index';
import { tokensIn } from './tokens';

/** Agreement below which a side counts as other surroundings. */
const OTHER_SURROUNDINGS = 0.34;

/** The words that were verified: frozen, or those of the target where the file has no frozen ones; null when not checked. */
function verifiedWords(claim: ClaimRecord): string | null {
  return claim.check?.status === 'checked' ? claim.check.words || claim.target.exact : null;
}

/** How the words in the text differ from the verified ones; `none` for a record that is not checked. */
export function driftOf(claim: ClaimRecord, words: string): Drift {
  const verified = verifiedWords(claim);
  return verified === null ? 'none' : classifyDrift(verified, words);
}

/** State of a record whose place is sure. Offsets are into the text of the index. */
export function stateAt(index: TextIndex, claim: ClaimRecord, start: number, end: number): AnchorState {
  if (driftOf(claim, index.text.slice(start, end)) === 'words') return 'drifted';
  const pattern = makePattern(claim.target, index.vocabulary);
  const range = tokensIn(index.tokens, start, end);
  const sides = Object.values(contextAgreement(index, pattern, range)).filter((side) => side !== null);
  return sides.length > 0 && sides.every((side) => side < OTHER_SURROUNDINGS) ? 'moved' : 'anchored';
}
