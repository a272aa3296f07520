/** A place with its state: “Pinal County, Ariz.”. */
import { Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { nameStart } from './name-words';
import { isPreposition } from './noun-phrase';
import { isAgent } from './readings';

/** “Pinal County|, | Ariz. Sheriff Paul Orr”: whether the comma at k parts a place from the short form of its state, which the post of somebody follows. */
export function isWithinPlace(tokens: readonly Token[], k: number, floor: number): boolean {
  const state = tokens[k + 1];
  const post = tokens[k + 2];
  if (k <= floor || (tokens[k] as Token).kind !== Kind.Comma || (tokens[k - 1] as Token).name < 0) return false;
  if (state === undefined || (state.tags & Tag.Place) === 0 || post === undefined) return false;
  // “In Los Angeles, | Calif. Mayor Ann Lee said”
  const before = itemAt(tokens, nameStart(tokens, k - 1) - 1);
  if (before !== undefined && isPreposition(before)) return false;
  const short = state.form.endsWith('.') || (state.letterCase === Case.Upper && state.form.length === 2);
  return short && post.letterCase !== Case.Lower && (isAgent(post) || (post.tags & Tag.Title) !== 0);
}
