import type { ClaimRecord } from '../../core/records/types';
import type { Sitting, Step } from './sitting';
import { moreStep } from './step-more';
import { sourceStep } from './step-source';
import { statusStep } from './step-status';
import { whoStep } from './step-who';

const STEPS: readonly Step[] = [whoStep, sourceStep, statusStep, moreStep];

/** Goes through the steps from the one where work is left. Leaving at a step keeps what was answered before it. */
export async function annotate(sitting: Sitting): Promise<void> {
  for (let at = firstOpen(sitting.record); at < STEPS.length;) {
    const outcome = await STEPS[at]?.run(sitting, at + 1, STEPS.length);
    if (outcome === undefined || outcome === 'leave') {
      return;
    }
    at = Math.max(0, at + (outcome === 'next' ? 1 : -1));
  }
}

/** Index of the first step that a record has no answer to; the last one for a record that has them all. */
function firstOpen(record: ClaimRecord | null): number {
  if (!record || (!record.said?.by && (record.sources ?? []).length === 0)) {
    return 0;
  }
  if ((record.sources ?? []).length === 0) {
    return 1;
  }
  return (record.check?.status ?? 'unchecked') === 'unchecked' ? 2 : 3;
}
