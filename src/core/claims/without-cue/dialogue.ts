/** Turns of talk that a dash or a mark opens. */
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { add, behind, type Range, type Scene, spanOpenedAt, trimmed, wordCount } from '../unit/scene';
import { hasIncise, inciseOf } from './dialogue-incise';
import { sentenceEnd, whoseWords } from './teller';

/**
 * A turn of dialogue behind a dash (— Non, dit-il.): the whole unit is speech, incises cut out. Sentences behind an incise that
 * tell in the third person and the simple past are narration again. A turn in marks (— « Non », dit-il.) ends with them.
 * @returns the token behind the turn, 0 if the unit is none
 */
export function dialogueTurn(scene: Scene): number {
  const { tokens, groups } = scene;
  const first = tokens[0];
  if (first === undefined || first.kind !== Kind.Dash || tokens.length < 2) return 0;
  const opener = tokens[1] as Token;
  if (
    opener.kind === Kind.Number ||
    (opener.kind === Kind.Word && opener.letterCase === Case.Lower && wordCount(tokens, 1, tokens.length) < 3)
  )
    return 0;
  const ceiling = turnEnd(scene);
  const parts: Range[] = [];
  let from = 0;
  let source: Range | null = null;
  let cue: VerbGroup | null = null;
  for (const group of groups) {
    if (group.head >= ceiling) break;
    if (group.head < from || group.cue === null || group.form !== 'finite') continue;
    const incise = inciseOf(scene, group);
    if (incise === null) continue;
    parts.push({ from, to: incise.from });
    group.used = true;
    if (cue === null) {
      source = incise.source;
      cue = group;
    }
    from = resume(scene, incise.to, parts, ceiling);
  }
  // English tells talk in marks: a bare dash opens an item of a list.
  if (cue === null && scene.language.id === 'en') return 0;
  const to = spokenEnd(scene, ceiling);
  if (from < to) parts.push({ from, to });
  // “— « Pas trop mal », répondit-il, « et vous ? »”
  for (let k = Math.max(from, to); to < ceiling && k < ceiling; k++) {
    const more = spanOpenedAt(scene, k);
    if (more === null || more.depth > 0) continue;
    parts.push({ from: k, to: Math.min(ceiling, behind(more)) });
    k = more.close;
  }
  const kept = parts
    .flatMap((p) => trimmed(tokens, p) ?? [])
    .filter((p) => wordCount(tokens, p.from, p.to) > 0 || p.from === 0);
  if (kept.length === 0) return 0;
  (kept[0] as Range).from = 0;
  add(scene, {
    parts: kept,
    source,
    cue: cue === null ? null : { from: cue.start, to: cue.end },
    lemma: cue?.lemma ?? '',
    confidence: cue === null ? 0.7 : 0.93,
    reason: cue === null ? 'dialogue turn' : 'dialogue turn with cue',
    speaker: cue === null ? { kind: 'none' } : null,
  });
  return ceiling;
}

/** Where the turn ends: with its unit, or where a turn in marks has been closed and its sentence is over. */
function turnEnd(scene: Scene): number {
  const { tokens } = scene;
  const close = spokenEnd(scene, tokens.length);
  if (close === tokens.length) return close;
  for (let k = close; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop || (t.kind === Kind.CloseMark && (tokens[k - 1] as Token).kind === Kind.Stop))
      return k + 1;
  }
  return tokens.length;
}

/** The end of the marks that open the turn, else `ceiling`. */
function spokenEnd(scene: Scene, ceiling: number): number {
  const span = spanOpenedAt(scene, 1);
  return span === null || !span.closed ? ceiling : Math.min(ceiling, behind(span));
}

/** Where speech goes on behind an incise that ends at `to`: the teller's sentences are passed over, speech between them is kept. */
function resume(scene: Scene, to: number, parts: Range[], ceiling: number): number {
  const { tokens } = scene;
  const closed = tokens[to - 1];
  if (closed === undefined || closed.kind !== Kind.Stop) return to;
  let telling = false;
  let from = to;
  for (let k = to; k < ceiling;) {
    const end = sentenceEnd(tokens, k);
    const voice = whoseWords(scene, k, end);
    // Another incise in it: speech.
    const cutIn = hasIncise(scene, k, end);
    const speaks = voice === 'speaker' || cutIn;
    const tells = !speaks && (voice === 'teller' || (telling && voice !== 'either'));
    if (tells && !telling) {
      if (k > from) parts.push({ from, to: k });
      telling = true;
    } else if (speaks && telling) {
      telling = false;
      from = k;
    }
    if (cutIn) return from;
    k = end;
  }
  return telling ? ceiling : from;
}
