import { statusOf, verdictOf, type AnchorState, type ClaimRecord } from '../../core/records/types';
import { FAILED_VERDICTS } from '../../core/records/vocabulary';
import type { Mark } from './row';

/** The shape for a record in its state: a second version first, then trouble with the place, the verdict, the status. */
export function markOf(record: ClaimRecord | null, state: AnchorState | null): Mark {
  if (!record || !state) {
    return 'none';
  }
  if (record.conflictOf) {
    return 'conflict';
  }
  if (state === 'orphan' || state === 'suggested' || state === 'drifted') {
    return state;
  }
  const status = statusOf(record);
  const verdict = verdictOf(record);
  if (status === 'checked') {
    return verdict && FAILED_VERDICTS.has(verdict) ? 'failed' : 'checked';
  }
  return status === 'not-checkable' || status === 'waived' ? 'closed' : status;
}
