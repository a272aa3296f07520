/** The words that a name is made of. */
import type { Token } from '../text/token';

/** Where the name that ends with token `last` starts, not before `floor`; `last` where it is in no name. */
export function nameStart(tokens: readonly Token[], last: number, floor = 0): number {
  const name = tokens[last]?.name ?? -1;
  let k = last;
  while (name >= 0 && k > floor && (tokens[k - 1] as Token).name === name) k--;
  return k;
}

/** Behind the name that token `first` is in; `first` where it is in no name. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  const name = tokens[first]?.name ?? -1;
  let k = first;
  while (name >= 0 && tokens[k]?.name === name) k++;
  return k;
}
