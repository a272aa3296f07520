import { rows } from './lexicon';

/** The rests of set phrases by their first word: what may follow it. */
export type Rests = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Set phrases of several words that constructions ask for; empty where the language has none listed. */
export interface SetPhrases {
  /** Adverbials between a cue and its content, “*” for one of `own`: de son côté, par ailleurs. */
  readonly adverbials: Rests;
  /** Possessives and pronouns inside of them: son, lui. */
  readonly own: ReadonlySet<string>;
  /** Second words of those with “de” that tell of the noun before them: un actionnaire de longue date. */
  readonly attributive: ReadonlySet<string>;
  /** Where people speak: du côté, dans les rangs. */
  readonly whereabouts: Rests;
}

/** A table of phrases by their first word. */
export function byFirstWord(table: string): Rests {
  const phrases = new Map<string, string[][]>();
  for (const row of rows(table)) {
    const [first = '', ...rest] = row.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  // The longest first: “d'entrée de jeu” before “d'entrée”.
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  return phrases;
}

/** Adverbs of several words. */
export const IDIOMS = byFirstWord("par ailleurs; à l' époque; à la fois; at the time");

/** The last words of what tells who else is not meant, with what they open with: “quant à lui”, “pour sa part”. */
export const ASIDES = new Map([
  ['lui', 'quant'],
  ['elle', 'quant'],
  ['eux', 'quant'],
  ['elles', 'quant'],
  ['part', 'pour'],
  ['côté', 'de'],
  ['tour', 'à'],
  ['revanche', 'en'],
  ['turn', 'in'],
]);
