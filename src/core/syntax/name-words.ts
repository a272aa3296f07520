/** The words that a name is made of. */
import type { Token } from '../text/token';

/** Where the name that ends with token `end` starts. */
export function nameStart(tokens: readonly Token[], end: number): number {
  let k = end;
  while (k > 0 && (tokens[k - 1] as Token).name === (tokens[end] as Token).name) k--;
  return k;
}
