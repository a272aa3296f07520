/** From the candidates of the constructions to the claims of a unit. */
import type { ClaimKind } from '../../analysis';
import { Kind, type Token } from '../../text/token';
import type { LocalClaim, Place } from './local-claim';
import { spanOf, trimmed, type Candidate, type Range, type Scene } from './scene';
import { attributionOf } from '../source/attribution';
import { postsToldOf } from './told-of';
import { sourceRange } from '../source/source-range';
import { speakerOf } from '../source/speaker';
import { Sign } from '../../text/sign';

/** Candidates in order of the text, without those that another covers with the same words. */
export function kept(scene: Scene): Candidate[] {
  const list = scene.found.filter((c) => c.parts.length > 0 && c.parts.every((p) => p.to > p.from));
  if (list.length > 1)
    list.sort((a, b) => (a.parts[0] as Range).from - (b.parts[0] as Range).from || b.confidence - a.confidence);
  const result: Candidate[] = [];
  for (const c of list) {
    let covered = false;
    for (let n = result.length - 1; n >= 0 && n >= result.length - 4; n--) {
      if (sameWords(result[n] as Candidate, c) && !holdsCue(result[n] as Candidate, c)) {
        covered = true;
        if (c.confidence > (result[n] as Candidate).confidence) result[n] = c;
        break;
      }
    }
    if (!covered) result.push(c);
  }
  return result;
}

/** Whether two candidates claim nearly the same words: a Jaccard overlap of 0.7 or more of their tokens. */
function sameWords(a: Candidate, b: Candidate): boolean {
  let common = 0;
  let sizeA = 0;
  let sizeB = 0;
  for (const p of a.parts) sizeA += p.to - p.from;
  for (const q of b.parts) sizeB += q.to - q.from;
  for (const p of a.parts)
    for (const q of b.parts) common += Math.max(0, Math.min(p.to, q.to) - Math.max(p.from, q.from));
  return common >= 0.7 * (sizeA + sizeB - common);
}

/**
 * “said he thought that A”: what was thought is a claim inside of what was said, however short the difference. “repeated her
 * promise to A” reports A once.
 */
function holdsCue(outer: Candidate, { cue }: Candidate): boolean {
  if (outer.reason === 'subject–verb–noun') return false;
  return cue !== null && outer.cue !== null && outer.parts.some((p) => p.from <= cue.from && cue.to <= p.to);
}

/** “calls it “an insult” | (letters, May 2)”: the part up to a bracket that only closes behind it. */
function beforeOpenBracket({ tokens, signs }: Scene, part: Range): Range {
  if ((signs & Sign.OpenBracket) === 0) return part;
  let open = -1;
  for (let k = part.from; k < part.to; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.OpenBracket && open < 0) open = k;
    else if (kind === Kind.CloseBracket) open = -1;
  }
  return open > part.from ? (trimmed(tokens, { from: part.from, to: open }) ?? part) : part;
}

/** Candidate `index` of `order` as a claim with offsets into the unit's text. */
export function toClaim(scene: Scene, index: number, order: readonly Candidate[]): LocalClaim {
  const { tokens } = scene;
  const c = order[index] as Candidate;
  const source = c.source === null ? null : sourceRange(scene, c.source);
  const speaker = c.speaker ?? (source === null ? { kind: 'none' as const } : speakerOf(scene, source));
  return {
    kind: kindOf(scene, c),
    parts: c.parts.map((p) => placeOf(tokens, beforeOpenBracket(scene, p))),
    source: source === null ? null : placeOf(tokens, source),
    cue: c.cue === null ? null : cueOf(tokens, c.cue, c.lemma),
    speaker,
    attribution:
      source === null ? 'none' : speaker.kind === 'neighbour' ? 'named' : attributionOf(scene, source, speaker),
    modality: c.modality,
    confidence: c.confidence,
    reason: c.reason,
    nestedIn: nest(index, order),
    toldOf: postsToldOf(scene, c),
  };
}

/** A cue with offsets into the unit's text. */
export function cueOf(tokens: readonly Token[], range: Range, lemma: string): Place & { readonly lemma: string } {
  const { start, end } = spanOf(tokens, range);
  return { back: 0, start, end, lemma };
}

function placeOf(tokens: readonly Token[], range: Range): Place {
  const { start, end } = spanOf(tokens, range);
  return { back: 0, start, end };
}

/** Index of the candidate whose content holds candidate `at`, or -1. */
function nest(at: number, order: readonly Candidate[]): number {
  const { parts } = order[at] as Candidate;
  const first = parts[0] as Range;
  const last = parts[parts.length - 1] as Range;
  for (let n = at - 1; n >= 0 && n >= at - 6; n--) {
    const outer = order[n] as Candidate;
    if (outer.parts.some((p) => p.from <= first.from && last.to <= p.to && p.to - p.from > last.to - first.from))
      return n;
  }
  return -1;
}

/** direct: all words inside marks (or a dialogue turn) · mixed: some · indirect: none. */
function kindOf(scene: Scene, c: Candidate): ClaimKind {
  if (c.reason.startsWith('dialogue') || c.reason === 'transcript turn') return 'direct';
  // “« C'est dur, dit Ruiz, qui assure | tenir | … »”: what an incise tells of within marks is no quotation.
  const around = c.cue !== null && c.reason.startsWith('subject') ? (scene.tokens[c.cue.from] as Token).depth : 0;
  let inside = 0;
  let outside = 0;
  for (const part of c.parts) {
    for (let k = part.from; k < part.to; k++) {
      const t = scene.tokens[k] as Token;
      if (t.kind !== Kind.Word && t.kind !== Kind.Number) continue;
      if (t.depth > around) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}
