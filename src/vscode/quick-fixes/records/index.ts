import type { QuickFix } from '../quick-fix';
import { driftedFix } from './drifted-fix';
import { orphanFix } from './orphan-fix';
import { suggestedFix } from './suggested-fix';
import { twoVersionsFix } from './two-versions-fix';

/** Quick fixes for records whose place or words need a decision. */
export const RECORD_FIXES: readonly QuickFix[] = [driftedFix, suggestedFix, orphanFix, twoVersionsFix];
