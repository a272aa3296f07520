import { charClass, Char } from '../../text/characters';
import { fold } from './folding';
import { countLeading } from '../../binary-search';

/** Numbers for words, shared by the texts that are compared. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];

  /** Number of a word; a new one gets the next. */
  number(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.numbers.set(word, number);
      this.words.push(word);
    }
    return number;
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }
}

/** The words and punctuation marks of a text without its typography and white space. */
export interface Tokens {
  /** Number of each token in the vocabulary. */
  readonly ids: Int32Array;
  /** Raw offset of each token. */
  readonly starts: Int32Array;
  /** Raw end of each token, exclusive. */
  readonly ends: Int32Array;
  /** Letters and digits of each token: 0 for punctuation. */
  readonly weights: Uint16Array;
  readonly length: number;
}

/** Cuts a text into tokens: runs of letters and digits, and every other character by itself. Linear. */
export function tokenize(raw: string, vocabulary: Vocabulary): Tokens {
  const { text, starts, ends } = fold(raw);
  const ids: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  let i = 0;
  while (i < text.length) {
    if (text.charCodeAt(i) === 0x20) {
      i++;
      continue;
    }
    let end = i;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    const word = end > i;
    if (!word) end = i + 1;
    ids.push(vocabulary.number(text.slice(i, end)));
    from.push(starts[i] ?? 0);
    to.push(ends[end - 1] ?? 0);
    weights.push(word ? Math.min(end - i, 0xffff) : 0);
    i = end;
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(from),
    ends: Int32Array.from(to),
    weights: Uint16Array.from(weights),
    length: ids.length,
  };
}

/** Whether the code unit belongs to a word or number. Surrogates do: an emoji is no letter, but half of one is no token. */
export function isWordUnit(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.Letter || kind === Char.Digit || kind === Char.Other;
}

/** A range of token indices, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that a raw range touches; empty when it touches none. */
export function tokensIn(tokens: Tokens, start: number, end: number): TokenRange {
  const { starts, ends, length } = tokens;
  const from = countLeading(length, (n) => (ends[n] ?? 0) <= start);
  const to = countLeading(length, (n) => (starts[n] ?? 0) < end);
  return { from, to: Math.max(from, to) };
}

/** The raw range of a token range that is not empty. */
export function rawSpan(tokens: Tokens, { from, to }: TokenRange): { readonly start: number; readonly end: number } {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** Letters and digits in a token range. */
export function weightOf(tokens: Tokens, { from, to }: TokenRange): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += tokens.weights[i] ?? 0;
  return sum;
}
