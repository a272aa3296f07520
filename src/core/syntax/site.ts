/** Where a homograph stands. */
import type { Language } from '../language/types';
import type { Token } from '../text/token';

/** A homograph and its neighbours. The tagger has one for all words of a unit, and moves it from word to word. */
export interface Site {
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** The index of the word. */
  i: number;
  token: Token;
  /** The word, number or mark before it, quotation marks left out; null at a start or behind a break. */
  previous: Token | null;
  next: Token | null;
  /** The classes that are left for the word. */
  tags: number;
}

/** A homograph that something stands before. */
export interface Following extends Site {
  previous: Token;
}

/** Whether something stands before the word. */
export function follows(site: Site): site is Following {
  return site.previous !== null;
}
