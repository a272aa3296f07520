import type { Target } from '../types';
import { CONTEXT_LENGTH } from './selectors';
import { isWordUnit, tokenize, tokensIn, type TokenRange, type Tokens, type Vocabulary } from './tokens';

/** A target cut into tokens: surroundings and words in one list. */
export interface Pattern {
  readonly tokens: Tokens;
  /** The tokens of `exact`. */
  readonly words: TokenRange;
  /** Numbers of the words, to search for. */
  readonly exact: Int32Array;
  /** Tokens before the words that are whole, outward. */
  readonly before: readonly number[];
  /** Tokens after the words that are whole, outward. */
  readonly after: readonly number[];
}

/** Cuts a target into tokens of the vocabulary. */
export function makePattern(target: Target, vocabulary: Vocabulary): Pattern {
  const prefix = target.prefix ?? '';
  const suffix = target.suffix ?? '';
  // The surroundings were cut by length, so the outermost word may be half a word.
  const head = prefix.length >= CONTEXT_LENGTH - 1 ? prefix.slice(halfWord(prefix)) : prefix;
  const tail =
    suffix.length >= CONTEXT_LENGTH - 1 ? suffix.slice(0, suffix.length - halfWord(reversed(suffix))) : suffix;
  const tokens = tokenize(head + target.exact + tail, vocabulary);
  const words = tokensIn(tokens, head.length, head.length + target.exact.length);
  const before: number[] = [];
  for (let i = words.from - 1; i >= 0; i--) before.push(i);
  const after: number[] = [];
  for (let i = words.to; i < tokens.length; i++) after.push(i);
  return { tokens, words, exact: tokens.ids.slice(words.from, words.to), before, after };
}

function halfWord(text: string): number {
  let i = 0;
  while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  return i;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
