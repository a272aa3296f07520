import type { SetPhrases } from '../set-phrases';

/** English set phrases. */
export const setPhrases: SetPhrases = {
  adverbials: new Map(),
  own: new Set(),
  whereabouts: new Map([
    ['for', [[]]],
    ['among', [[]]],
  ]),
};
