/** A text on its way from characters to tokens. */
import type { FormTable } from '../syntax/forms';
import type { Token, TokenStock } from './token';

/** A text while it is cut. */
export interface Cutting {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly forms: FormTable;
  readonly tokens: Token[];
  readonly stock: TokenStock;
}
