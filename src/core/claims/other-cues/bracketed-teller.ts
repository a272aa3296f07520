/** Who told a French headline, in brackets at its end: “# Dix blessés dans un accident (pompiers)”. */
import { ENCLOSED } from '../../language/fr/announcements';
import { kickerEnd } from '../../syntax/kicker';
import { headOf, nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { itemAt } from '../../text/item-at';
import { add, type Scene, trimmed, wordCount } from '../unit/scene';
import { TOLD_BY } from './label-parts';

/** “Le pont rouvrira en mai (préfecture)”, “L'économie va rebondir (FMI)”, but “Le discours de Luc Orr (PS)”, “Incendie à Lens (Nord)”: agencies print so who says what a headline tells. Adds the claim. */
export function bracketedTeller(scene: Scene, { from, to }: Sentence): boolean {
  const { tokens } = scene;
  const close = to - 1;
  if (scene.language.id !== 'fr' || to !== tokens.length || tokens[close]?.kind !== Kind.CloseBracket) return false;
  let open = close - 1;
  while (open > from && close - open < LONGEST && (tokens[open] as Token).kind === Kind.Word) open--;
  if (tokens[open]?.kind !== Kind.OpenBracket || !tells(scene, open + 1, close)) return false;
  const start = behindTopic(tokens, Math.max(from, kickerEnd(tokens)), open);
  const part = trimmed(tokens, { from: start, to: open });
  if (part === null || wordCount(tokens, start, open) < SHORTEST) return false;
  add(scene, {
    parts: [part],
    source: { from: open + 1, to: close },
    cue: null,
    lemma: '',
    confidence: 0.7,
    reason: 'teller in brackets',
  });
  return true;
}

/** The brackets hold fewer words, and what is told has no less. */
const LONGEST = 8;
const SHORTEST = 3;

/** Whether somebody, a body or a text without an article is all that stands in [from, to), and no party or place of a name before. */
function tells({ tokens, names }: Scene, from: number, to: number): boolean {
  const name = names[(tokens[from] as Token).name];
  if (name !== undefined && name.from === from && name.to === to) {
    const before = itemAt(tokens, from - 2);
    return name.type !== 'place' && before !== undefined && before.name < 0;
  }
  if (
    ENCLOSED.has((tokens[from] as Token).form) ||
    phraseAfter(tokens, from, to)?.end !== to ||
    headOf(tokens, from, to, true) !== from
  )
    return false;
  const kind = nounKind(tokens, from, to, true);
  return kind !== null && TOLD_BY.has(kind);
}

/** “Cameroun : | le « penalty » n'est rien”: behind the topic and its colon, or `from`. */
function behindTopic(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to && k - from < LONGEST; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth > 0) return from;
    if (kind === Kind.Colon) return k + 1;
  }
  return from;
}
