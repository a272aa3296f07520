import { items } from './lexicon';

/** Cues by which somebody answers another. */
export const ANSWERS: ReadonlySet<string> = new Set(items('reply answer respond répondre répliquer rétorquer'));
