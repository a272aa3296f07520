import { itemSet } from './lexicon';

/** Last words of newspapers' names, by which alone they are called from then on. */
export const PAPERS: ReadonlySet<string> = itemSet(
  `times post herald journal tribune telegraph mail mirror express gazette chronicle globe star sun standard observer courier ledger
register dispatch bulletin sentinel examiner inquirer record argus echo advertiser`,
);
