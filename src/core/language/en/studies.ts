/** English studies and what they do with what they found. */
import { itemSet } from '../lexicon';

/** What finds something out. */
export const STUDIES = itemSet('study report survey poll research analysis review census inquiry');

/** “Rents will double, | finds a report by the bank|” */
export const FINDING = itemSet('show find reveal suggest say warn conclude indicate estimate claim predict report');

/** “figures | suggesting that”: what tells by itself what somebody else has not said. */
export const EVIDENCE = itemSet(
  'study studies report reports survey surveys poll polls research analysis review census evidence data figures statistics',
);

/** What somebody has or lacks that proves something: “no evidence | to suggest that”. */
export const PROOF = itemSet('evidence proof nothing anything something footage documents reason');

/** What a thing tells whoever sees it: “cracks | suggesting damage”. */
export const INFERRED = itemSet('indicate suggest imply');

/** How somebody stands in a poll: “showed him ahead of her”. */
export const STANDINGS = itemSet('ahead behind up down tied level even neck');
