import { items } from './lexicon';

/** Cues by which somebody answers another. */
export const ANSWERS: ReadonlySet<string> = new Set(items('reply answer respond répondre répliquer rétorquer'));

/** Cues of whoever does not let stand what another has just said: never his own words. */
export const RETORTS: ReadonlySet<string> = new Set(items('retort counter rebut rétorquer répliquer riposter'));

/** English cues of whoever has just spoken. */
export const ADDS: ReadonlySet<string> = new Set(items('add continue conclude go'));
