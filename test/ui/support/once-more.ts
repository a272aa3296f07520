import type { Context } from 'mocha';
import { RETRIED } from '../../run/retried';

/** Says which tests are run a second time, as `npm test` names them again at its end. */
export const mochaHooks = {
  beforeEach(this: Context): void {
    const test = this.currentTest as { currentRetry(): number; fullTitle(): string } | undefined;
    if (test !== undefined && test.currentRetry() > 0) console.log(`${RETRIED}${test.fullTitle()}`);
  },
};
