import { Form, Tag } from '../language/types';
import { hasForm } from '../syntax/tagger';
import { subjectAfter } from '../syntax/subjects';
import type { VerbGroup } from '../syntax/verb-groups';
import { Case, Kind, type Token } from '../text/token';
import { add, trimmed, wordCount, type Range, type Scene } from './scene';

/**
 * A turn of dialogue behind a dash (— Non, dit-il.): the whole unit is speech, incises cut out. A sentence behind an incise that
 * tells in the third person and the simple past is narration again.
 */
export function dialogueTurn(scene: Scene): boolean {
  const { tokens } = scene;
  const first = tokens[0];
  if (first === undefined || first.kind !== Kind.Dash || tokens.length < 2) return false;
  const opener = tokens[1] as Token;
  if (
    opener.kind === Kind.Number ||
    (opener.kind === Kind.Word && opener.letterCase === Case.Lower && wordCount(tokens, 1, tokens.length) < 3)
  )
    return false;
  const parts: Range[] = [];
  let from = 0;
  let source: Range | null = null;
  let cue: Range | null = null;
  let lemma = '';
  for (const group of scene.groups) {
    if (group.head < from || group.cue === null || group.form !== 'finite') continue;
    const incise = inciseOf(scene, group);
    if (incise === null) continue;
    parts.push({ from, to: incise.from });
    scene.used.add(group);
    if (cue === null) {
      source = incise.source;
      cue = { from: group.start, to: group.end };
      lemma = group.lemma;
    }
    from = speechAgain(scene, incise.to);
  }
  if (from < tokens.length) parts.push({ from, to: tokens.length });
  const kept = parts
    .flatMap((p) => trimmed(tokens, p) ?? [])
    .filter((p) => wordCount(tokens, p.from, p.to) > 0 || p.from === 0);
  if (kept.length === 0) return false;
  (kept[0] as Range).from = 0;
  add(scene, {
    parts: kept,
    source,
    cue,
    lemma,
    modality: 'asserted',
    confidence: cue === null ? 0.7 : 0.93,
    reason: cue === null ? 'dialogue turn' : 'dialogue turn with cue',
    ...(cue === null ? { speaker: { kind: 'none' as const } } : {}),
  });
  return true;
}

function inciseOf(scene: Scene, group: VerbGroup): { from: number; to: number; source: Range | null } | null {
  const { tokens } = scene;
  const before = tokens[group.start - 1];
  if (before === undefined) return null;
  const seam =
    before.kind === Kind.Comma ||
    before.kind === Kind.Dash ||
    before.kind === Kind.CloseMark ||
    (before.kind === Kind.Stop && (tokens[group.start] as Token).letterCase === Case.Lower);
  if (!seam) return null;
  if (group.clitic >= 0)
    return { from: group.start, to: endOf(tokens, group.end), source: { from: group.clitic, to: group.clitic + 1 } };
  const subject = subjectAfter(tokens, group.end, tokens.length);
  if (subject === null) return null;
  return { from: group.start, to: endOf(tokens, subject.end), source: { from: subject.start, to: subject.end } };
}

function endOf(tokens: readonly Token[], from: number): number {
  for (let k = from; k < tokens.length; k++) {
    const kind = (tokens[k] as Token).kind;
    if (kind === Kind.Stop || kind === Kind.Colon || kind === Kind.Semicolon) return k + 1;
    if (kind === Kind.Comma || kind === Kind.Dash) return narrates(tokens, k + 1) ? endOf(tokens, k + 1) : k + 1;
  }
  return tokens.length;
}

/** “, dit-il en souriant,”, “dit-elle, qui …”: what still tells how it was said. */
function narrates(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  if (t === undefined || t.kind !== Kind.Word) return false;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return true;
  return (
    (t.form === 'en' && tokens[k + 1] !== undefined && hasForm(tokens[k + 1] as Token, Form.PresentParticiple)) ||
    hasForm(t, Form.PresentParticiple)
  );
}

/** Where speech goes on behind an incise that ends at `to`: narration sentences are passed over. */
function speechAgain(scene: Scene, to: number): number {
  const { tokens } = scene;
  const closed = tokens[to - 1];
  if (closed === undefined || closed.kind !== Kind.Stop || to >= tokens.length) return to;
  let person = 0;
  let narrative = 0;
  for (let k = to; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (SPEAKING.has(t.form)) person++;
    if (t.kind === Kind.Stop && (t.form === '!' || t.form === '?')) person++;
  }
  for (const g of scene.groups) {
    if (g.start < to || g.form !== 'finite') continue;
    if (hasForm(tokens[g.first] as Token, Form.Past) && (g.person & 4) !== 0 && (g.person & 3) === 0) narrative++;
  }
  return person === 0 && narrative > 0 ? tokens.length : to;
}

const SPEAKING = new Set([
  'je',
  "j'",
  'tu',
  'nous',
  'vous',
  'moi',
  'toi',
  'mon',
  'ma',
  'mes',
  'ton',
  'ta',
  'tes',
  'notre',
  'votre',
  'vos',
  'nos',
  "m'",
  'me',
  'te',
  "t'",
  'i',
  'you',
  'we',
  'my',
  'your',
]);
