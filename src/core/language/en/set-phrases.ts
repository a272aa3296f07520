import type { SetPhrases } from '../set-phrases';

/** English set phrases: none that a construction asks for. */
export const setPhrases: SetPhrases = { adverbials: new Map(), own: new Set(), whereabouts: new Map() };
