import { makeTarget } from '../../../src/core/records/anchoring/selectors';
import type { ClaimRecord, ClaimsFile } from '../../../src/core/records/types';

/** A claim with only what the format asks for. */
export function claim(id: string, exact: string, more: Partial<ClaimRecord> = {}): ClaimRecord {
  return { id, kind: 'direct', target: { exact }, ...more };
}

export function file(...claims: readonly ClaimRecord[]): ClaimsFile {
  return { version: 1, claims };
}

/** A claim on the nth occurrence of words in a text, with its surroundings. */
export function claimOn(
  text: string,
  words: string,
  id: string,
  more: Partial<ClaimRecord> = {},
  nth = 0,
): ClaimRecord {
  let start = -1;
  for (let n = 0; n <= nth; n++) start = text.indexOf(words, start + 1);
  const target = start < 0 ? null : makeTarget(text, start, start + words.length);
  if (!target) throw new Error(`not in the text: ${words}`);
  return { id, kind: 'direct', target, ...more };
}

/** Numbers that repeat, as a source of chance. */
export function numbers(...values: readonly number[]): () => number {
  let n = 0;
  return () => values[n++ % values.length] ?? 0;
}
