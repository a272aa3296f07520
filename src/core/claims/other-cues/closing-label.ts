/** Who told a headline, at its end: “Man stabbed in Leeds park: police”. */
import { QUESTIONS, TELLERS } from '../../language/en/headlines';
import { GENRES } from '../../language/en/publishing';
import { Form, Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import { finiteIn } from '../../syntax/segments';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { startsClause } from '../content/clause';
import { add, behind, type Scene, spanOpenedAt, wordCount } from '../unit/scene';
import { labelClaim, TOLD_BY } from './label-parts';

/** “Man stabbed in Leeds park: police”, “Bridge ‘was failing’ – engineer”: who told it, behind what ends an English headline. */
export function closingLabel(scene: Scene, sentence: Sentence): boolean {
  const { tokens, names, language, spans } = scene;
  const { from, to } = sentence;
  if (language.id !== 'en' || to !== tokens.length) return false;
  let colon = to - 1;
  while (colon > from && to - colon < LONGEST_CLOSING && isPlain(tokens[colon] as Token)) colon--;
  const mark = tokens[colon] as Token;
  const dash = mark.kind === Kind.Dash && mark.spaceBefore;
  if (!(dash || mark.kind === Kind.Colon) || colon + 1 === to || mark.depth > 0) return false;
  // “‘I'm still in shock’: Leeds captain | on the sacking”
  const first = spanOpenedAt(scene, from);
  const quoted = first !== null && behind(first) === colon;
  const end = quoted ? topicStart(tokens, colon + 1, to) : to;
  const phrase = phraseAfter(tokens, colon + 1, end);
  const kind = nounKind(tokens, colon + 1, end, false);
  // “: minister Ana Ruiz”
  const name = names[(tokens[end - 1] as Token).name];
  if (
    phrase?.end !== end ||
    name?.type === 'place' ||
    (kind === null ? name === undefined || (name.common && name.type !== 'organization') : !TOLD_BY.has(kind)) ||
    GENRES.has((tokens[end - 1] as Token).form)
  )
    return false;
  const parts = [{ from, to: colon }];
  if (quoted) {
    // “‘A giant of jazz’: Ana Ruiz”
    if (!startsClause(scene, from + 1, first.close)) return false;
  } else if (QUESTIONS.has((tokens[from] as Token).form) || wordCount(tokens, from, colon) < 3) return false;
  const known = spans.length > 0 || TELLERS.has((tokens[to - 1] as Token).form);
  if (!known && finiteIn(tokens, from, colon) < 0 && !hasParticiple(tokens, from, colon)) return false;
  add(scene, labelClaim({ from: colon + 1, to: end }, colon, parts, 0.75, 'headline label'));
  return true;
}

/** Who told a headline is no longer than this many tokens. */
const LONGEST_CLOSING = 10;

function isPlain({ kind, depth, form }: Token): boolean {
  return (kind === Kind.Word || kind === Kind.Number || form === "'") && depth === 0;
}

/** The “on” of [from, to), or `to`. */
function topicStart(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if ((tokens[k] as Token).form === 'on') return k;
  return to;
}

/** “Five killed in crash”: a headline leaves its auxiliary out. */
function hasParticiple(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && hasForm(t, Form.PastParticiple)) return true;
  }
  return false;
}
