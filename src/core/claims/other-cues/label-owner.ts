/** “Le communiqué du club :”: a label that is a noun of saying, and whose it is. */
import { Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import type { Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';

/** “Réplique immédiate | de M. Vial : « … »”: whose words a noun names, or null. */
export function ownerOf(
  { tokens, language }: Scene,
  from: number,
  colon: number,
): { source: Range; cue: Range } | null {
  const head = isDeterminer(tokens[from] as Token) ? from + 1 : from;
  if (language.id !== 'fr' || ((tokens[head] as Token).tags & Tag.Noun) === 0) return null;
  for (let k = head + 1; k < colon - 1; k++) {
    if (!isOf(tokens[k] as Token)) continue;
    const kind = nounKind(tokens, k + 1, colon, true);
    const named = kind === null && (tokens[colon - 1] as Token).name >= 0;
    return named || kind === 'role' || kind === 'person' || kind === 'organization'
      ? { source: { from: k + 1, to: colon }, cue: { from: head, to: head + 1 } }
      : null;
  }
  return null;
}
