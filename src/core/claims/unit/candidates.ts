/** From the candidates of the constructions to the claims of a unit. */
import type { ClaimKind } from '../../analysis';
import { Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import type { LocalClaim, Place } from './local-claim';
import { spanOf, trimmed, type Candidate, type Range, type Scene } from './scene';
import { attributionOf } from '../source/attribution';
import { speakerOf } from '../source/speaker';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { itemAt } from '../../text/item-at';

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
function beforeOpenBracket(tokens: readonly Token[], part: Range): Range {
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
  const source = c.source === null ? null : withoutSetPhrase(scene, c.source);
  const speaker = c.speaker ?? (source === null ? { kind: 'none' as const } : speakerOf(scene, source));
  return {
    kind: kindOf(scene, c),
    parts: c.parts.map((p) => placeOf(tokens, beforeOpenBracket(tokens, p))),
    source: source === null ? null : placeOf(tokens, sourceRange(tokens, source)),
    cue: c.cue === null ? null : cueOf(tokens, c.cue, c.lemma),
    speaker,
    attribution:
      source === null ? 'none' : speaker.kind === 'neighbour' ? 'named' : attributionOf(scene, source, speaker),
    modality: c.modality,
    confidence: c.confidence,
    reason: c.reason,
    nestedIn: nest(index, order),
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

/** “The employers, by contrast, …”, “Pike, for her part, …”: the comma before a prepositional adverbial that ends the source, or -1. */
function adverbialAtEnd(tokens: readonly Token[], range: Range): number {
  for (let k = range.to - 1; k > range.from && range.to - k < 8; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Comma) continue;
    return ADVERBIAL.has((tokens[k + 1] as Token).form) ? k : -1;
  }
  return -1;
}

const FOCUSING = new Set(['only', 'just', 'even']);

const TODAY = new Set(['today', 'yesterday', 'tonight']);

const ADVERBIAL = new Set(['by', 'for', 'in', 'on', 'at', 'during', 'after', 'before']);

/** “Le maire, d'ailleurs, …”, “The mayor at first …”: the source without the set phrase that closes it. */
function withoutSetPhrase({ tokens, language }: Scene, source: Range): Range {
  const { from, to } = source;
  for (let k = to - 2; k > from && to - k < 6; k--) {
    if (setPhraseEnd(tokens, k, language) !== to) continue;
    if (k - 1 > from && (tokens[k - 1] as Token).kind === Kind.Comma) return { from, to: k - 1 };
    // “un actionnaire | de longue date”: of the noun.
    if (language.id === 'en') return { from, to: k };
  }
  return source;
}

/** The words of the source, without dateline, linking words and adverbials. */
export function sourceRange(tokens: readonly Token[], source: Range): Range {
  const range = { from: Math.max(behindDash(tokens, source), behindTime(tokens, source)), to: source.to };
  while (range.to > range.from + 1 && (tokens[range.to - 1] as Token).kind === Kind.Comma) range.to--;
  // “Her lawyer, however, …”, “Le maire, sobrement, …”: a linking word or an adverb between commas is not of the source.
  const link = tokens[range.to - 1] as Token;
  const comma = itemAt(tokens, range.to - 2);
  const apart = (link.tags & Tag.Function) !== 0 || (link.tags === Tag.Adverb && link.name < 0);
  if (comma?.kind === Kind.Comma && apart && range.to - 2 > range.from) range.to -= 2;
  // “Ruiz | only occasionally agreed”
  if (range.to - range.from > 1 && FOCUSING.has((tokens[range.to - 1] as Token).form)) range.to--;
  // “John Ruiz | today says”
  if (range.to - range.from > 1 && TODAY.has((tokens[range.to - 1] as Token).form)) range.to--;
  const adverbial = adverbialAtEnd(tokens, range);
  if (adverbial > range.from) range.to = adverbial;
  return trimmed(tokens, range) ?? source;
}

/** “3:10 p.m. Police say”: behind the time that opens an item of a live page. */
function behindTime(tokens: readonly Token[], { from, to }: Range): number {
  if ((tokens[from] as Token).kind !== Kind.Number) return from;
  for (let k = from + 1; k < to - 1 && k - from < 5; k++) {
    const { form } = tokens[k] as Token;
    if (form === 'p.m.' || form === 'a.m.' || form === 'pm' || form === 'am') return k + 1;
  }
  return from;
}

/** “WASHINGTON — Sen. Ruiz”: behind the place and the dash that open a report. */
function behindDash(tokens: readonly Token[], { from, to }: Range): number {
  for (let k = from; k < to && k - from < 6; k++) {
    const t = tokens[k] as Token;
    // “Ruiz — who leads the party — said”: what two dashes hold is the source's.
    if (t.kind === Kind.Dash) return k > from && !isClosed(tokens, k + 1, to) ? k + 1 : from;
    if (t.name < 0 && t.kind !== Kind.Comma && t.kind !== Kind.OpenBracket && t.kind !== Kind.CloseBracket) return from;
  }
  return from;
}

/** Whether a second dash follows in the range or right behind it. */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k <= to && k < tokens.length; k++) if ((tokens[k] as Token).kind === Kind.Dash) return true;
  return false;
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
  let inside = 0;
  let outside = 0;
  for (const part of c.parts) {
    for (let k = part.from; k < part.to; k++) {
      const t = scene.tokens[k] as Token;
      if (t.kind !== Kind.Word && t.kind !== Kind.Number) continue;
      if (t.depth > 0) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}
