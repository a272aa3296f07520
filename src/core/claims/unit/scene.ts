/** The scene of one unit: its tokens, marks and verb groups, and the claims found so far. */
import type { NameMention } from '../../actors/names/mention';
import type { Modality, Span } from '../../analysis';
import type { Language } from '../../language/types';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { MarkedSpan } from '../../text/quotation-marks';
import { Kind, type Token } from '../../text/token';
import type { LocalClaim } from './local-claim';

/** A range of tokens, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** A claim while its unit is read: token ranges instead of offsets. */
export interface Candidate {
  readonly parts: Range[];
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly lemma: string;
  readonly modality: Modality;
  confidence: number;
  readonly reason: string;
  /** The source as words does not stand here: same speaker as before, or a neighbouring sentence's. */
  readonly speaker: LocalClaim['speaker'] | null;
}

/** A candidate as a construction finds it. */
export type Finding = Omit<Candidate, 'speaker' | 'modality'> & {
  readonly speaker?: Candidate['speaker'];
  /** That something was said where nothing tells that it was denied, asked, promised or hearsay. */
  readonly modality?: Modality;
};

/** What a construction finds whose cue is a whole verb group. */
export type CuedFinding = Omit<Finding, 'cue' | 'lemma'>;

/** Everything that the constructions read of a unit, and what they found so far. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly MarkedSpan[];
  /** For each token, the innermost marked span around it, or -1. */
  readonly inside: readonly number[];
  readonly groups: readonly VerbGroup[];
  readonly names: readonly NameMention[];
  readonly language: Language;
  readonly heading: boolean;
  /** Sign bits of what it has somewhere. */
  readonly signs: number;
  /** Candidates by order of finding. */
  readonly found: Candidate[];
  /** For each marked span, the candidate that holds it, or -1. */
  readonly owner: number[];
}

/** The last `most` claims that were found, newest first: what stands near the words at hand is among them, however long the unit is. */
export function newest(found: readonly Candidate[], most: number): Candidate[] {
  const last: Candidate[] = [];
  for (let n = found.length - 1; n >= 0 && last.length < most; n--) last.push(found[n] as Candidate);
  return last;
}

/** Adds a candidate and marks the quotations inside its parts as spoken for. */
export function add(scene: Scene, finding: Finding): void {
  const { parts, source, cue, lemma, modality = 'asserted', confidence, reason, speaker = null } = finding;
  push(scene, { parts, source, cue, lemma, modality, confidence, reason, speaker });
}

function push(scene: Scene, candidate: Candidate): void {
  const index = scene.found.length;
  scene.found.push(candidate);
  if (scene.spans.length === 0) return;
  for (const part of candidate.parts) {
    for (let k = part.from; k < part.to; k++) {
      const token = scene.tokens[k] as Token;
      if (token.kind === Kind.OpenMark && token.mark >= 0 && (scene.owner[token.mark] as number) < 0)
        scene.owner[token.mark] = index;
    }
  }
}

/** Adds a candidate whose cue is a whole verb group, which no other construction then takes. */
export function addCued(scene: Scene, group: VerbGroup, finding: CuedFinding): void {
  const { parts, source, modality = 'asserted', confidence, reason, speaker = null } = finding;
  const { start, end, lemma } = group;
  group.used = true;
  push(scene, { parts, source, cue: { from: start, to: end }, lemma, modality, confidence, reason, speaker });
}

/** Trims blanks of a range: leading commas and conjunctions, trailing commas, stops outside of marks. */
export function trimmed(tokens: readonly Token[], range: Range): Range | null {
  let { from, to } = range;
  while (from < to) {
    const t = tokens[from] as Token;
    const stop = t.kind === Kind.Stop && t.form !== '…' && t.form !== '...';
    if (!stop && !separates(t) && !(t.kind === Kind.CloseMark && t.mark >= 0)) break;
    from++;
  }
  while (to > from) {
    const t = tokens[to - 1] as Token;
    if (!separates(t) && !(t.kind === Kind.Stop && t.form === '.')) break;
    // A stop or comma inside of marks stays with the quotation.
    if (t.depth > 0 && to < tokens.length && (tokens[to] as Token).kind === Kind.CloseMark) break;
    to--;
  }
  return from < to ? { from, to } : null;
}

function separates({ kind }: Token): boolean {
  switch (kind) {
    case Kind.Comma:
    case Kind.Semicolon:
    case Kind.Colon:
    case Kind.Dash:
    case Kind.Break:
      return true;
    default:
      return false;
  }
}

/** A range of tokens as offsets into the unit's text. */
export function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: (tokens[range.from] as Token).start, end: (tokens[range.to - 1] as Token).end };
}

/** Index behind the marked span (its closing mark included). */
export function behind(span: MarkedSpan): number {
  return span.closed ? span.close + 1 : span.close;
}

/** The outermost marked span whose opening mark is token i, or null. */
export function spanOpenedAt(scene: Scene, i: number): MarkedSpan | null {
  const t = scene.tokens[i];
  if (t === undefined || t.kind !== Kind.OpenMark || t.mark < 0) return null;
  return scene.spans[t.mark] as MarkedSpan;
}

/** The end of the quotations that follow each other from token `at`; `at` itself where none opens. */
export function quoteRunEnd(scene: Scene, at: number, ceiling: number): number {
  let end = at;
  for (let span = spanOpenedAt(scene, end); span !== null && end < ceiling; span = spanOpenedAt(scene, end))
    end = behind(span);
  return end;
}

/** The marked span whose closing mark is token i, or null. */
export function spanClosedAt(scene: Scene, i: number): MarkedSpan | null {
  const t = scene.tokens[i];
  if (t === undefined || t.kind !== Kind.CloseMark || t.mark < 0) return null;
  return scene.spans[t.mark] as MarkedSpan;
}

/** The innermost marked span around token i; only for tokens of a depth above 0. */
export function enclosing(scene: Scene, i: number): MarkedSpan {
  return scene.spans[scene.inside[i] as number] as MarkedSpan;
}

/** Index of the first verb group that starts at token i or behind it. */
export function firstGroupFrom(scene: Scene, i: number): number {
  const { groups } = scene;
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as VerbGroup).start < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of words in a range. */
export function wordCount(tokens: readonly Token[], from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) {
    const kind = (tokens[k] as Token).kind;
    if (kind === Kind.Word || kind === Kind.Number) n++;
  }
  return n;
}

/** Whether a quotation opens in one of the ranges. */
export function hasMarks(tokens: readonly Token[], parts: readonly Range[]): boolean {
  for (const part of parts)
    for (let k = part.from; k < part.to; k++) if ((tokens[k] as Token).kind === Kind.OpenMark) return true;
  return false;
}

/** The verb group that starts at token i and ends before the ceiling, or null. */
export function groupAt(scene: Scene, i: number, ceiling: number): VerbGroup | null {
  const group = scene.groups[firstGroupFrom(scene, i)];
  return group !== undefined && group.start === i && group.end <= ceiling ? group : null;
}

/** The first finite verb that starts in [from, end), or null. */
export function firstFinite(scene: Scene, from: number, end: number): VerbGroup | null {
  const { groups } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= end) return null;
    if (group.form === 'finite') return group;
  }
  return null;
}

/** “asked them | to | leave”: the “to” before the English infinitive that starts at `start`, or -1. */
export function toBefore({ tokens, language }: Scene, start: number): number {
  return language.id === 'en' && tokens[start - 1]?.form === 'to' ? start - 1 : -1;
}
