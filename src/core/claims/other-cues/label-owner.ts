/** “Le communiqué du club :”: a label that is a noun of saying, and whose it is. */
import { Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';

/** “Réplique immédiate | de M. Vial : « … »”, “| Orr's full statement: “…””: whose words a noun names, or null. */
export function ownerOf(scene: Scene, from: number, colon: number): { source: Range; cue: Range } | null {
  const { tokens, language } = scene;
  if (language.id === 'en') return englishOwner(scene, from, colon);
  const head = isDeterminer(tokens[from] as Token) ? from + 1 : from;
  if (((tokens[head] as Token).tags & Tag.Noun) === 0) return null;
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

/** “| The club|'s statement in full”, “| Her| full answer”: who owns the English noun of saying, or null. */
function englishOwner({ tokens, language }: Scene, from: number, colon: number): { source: Range; cue: Range } | null {
  for (let k = from; k < colon; k++) {
    const { form, kind } = tokens[k] as Token;
    const own = k === from && language.actors.possessives.has(form);
    if (!own && kind !== Kind.Word && form !== "'") return null;
    if (!own && !(k > from && (form === "'s" || form === "'"))) continue;
    const noun = tokens.findIndex(
      (t, n) => n > k && n < colon && (t.word?.noun === 'speech' || t.word?.noun === 'document'),
    );
    return noun < 0 ? null : { source: { from, to: own ? k + 1 : k }, cue: { from: noun, to: noun + 1 } };
  }
  return null;
}
