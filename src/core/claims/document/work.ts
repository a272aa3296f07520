/** A unit while it is read in its place. */
import type { Span } from '../../analysis';
import type { LocalClaim } from '../unit/local-claim';
import type { Amendment, ClaimReference, DocumentUnit, UnitClaim, UnitReading } from './reading';
import type { LastPerson } from './state';

/** A claim that can still change while its unit is read. */
export type ClaimDraft = { -readonly [K in keyof UnitClaim]: UnitClaim[K] };

/** The unit, its claims so far, and what it changes in units before it. */
export interface Work {
  readonly unit: DocumentUnit;
  readonly claims: ClaimDraft[];
  /** For each mark of the unit, its claim, or null. */
  readonly marks: (ClaimReference | null)[];
  readonly laterMarks: UnitReading['laterMarks'][number][];
  readonly amendments: Amendment[];
}

/** A claim that no construction found: a signed quotation, a turn of talk. */
export const WHOLE: LocalClaim = {
  kind: 'direct',
  parts: [],
  source: null,
  cue: null,
  speaker: { kind: 'none' },
  attribution: 'none',
  modality: 'asserted',
  confidence: 0.8,
  reason: '',
  nestedIn: -1,
  toldOf: [],
};

/** Starts on a unit whose own words are analysed. */
export function workOn(unit: DocumentUnit): Work {
  const marks = unit.analysis.marks.map((mark) => (mark.claim < 0 ? null : { back: 0, claim: mark.claim }));
  return { unit, claims: [], marks, laterMarks: [], amendments: [] };
}

/** Adds a claim that is the whole unit, or the quotation that opens it. */
export function addWhole({ unit, claims, marks }: Work): ClaimDraft {
  const { analysis, text } = unit;
  const mark = analysis.marks[0];
  const end = analysis.startsQuoted && mark !== undefined ? mark.end : text.length;
  const parts = [{ back: 0, start: 0, end }];
  const claim: ClaimDraft = {
    local: { ...WHOLE, parts },
    parts,
    source: null,
    cue: null,
    actor: null,
    coSpeakers: [],
    attribution: 'none',
    reason: 'turn of talk',
    confidence: 0.8,
    said: null,
  };
  if (analysis.startsQuoted) marks[0] = { back: 0, claim: claims.length };
  claims.push(claim);
  return claim;
}

/** Adds a claim that is the whole unit, or the quotation that opens it; what it reports, up to `to` at least, is nested in it. */
export function addAround(work: Work, to = 0): ClaimDraft {
  const inside = work.claims.length;
  const claim = addWhole(work);
  const end = Math.max(to, claim.parts[0]?.end ?? 0);
  for (let n = 0; n < inside; n++) {
    const nested = work.claims[n] as ClaimDraft;
    const within = (nested.parts[0]?.start ?? 0) < end;
    if (within && nested.local.nestedIn < 0) nested.local = { ...nested.local, nestedIn: inside };
  }
  return claim;
}

/** So many claims before a name can hold it. */
const HOLDING = 4;

/** Whether the name stands in what one of the last claims reports, behind its source. */
export function isReported(claims: readonly ClaimDraft[], { start }: Span): boolean {
  for (let n = claims.length - 1; n >= 0 && n >= claims.length - HOLDING; n--) {
    const { source, parts } = (claims[n] as ClaimDraft).local;
    if (source !== null && source.end <= start && parts.some((p) => p.start <= start && start < p.end)) return true;
  }
  return false;
}

/** Who says what the unit's last sentence reports: a person, by his name or a pronoun. */
export function lastVoice({ unit, claims }: Work): LastPerson | null {
  const lastSentence = unit.analysis.sentences.at(-1) ?? 0;
  for (let n = claims.length - 1; n >= 0; n--) {
    const { local, actor } = claims[n] as ClaimDraft;
    const { source, cue, nestedIn } = local;
    if (cue === null || source === null || nestedIn >= 0) continue;
    if (cue.start < lastSentence) return null;
    return actor !== null && (actor.type === 'person' || actor.unsettled) && !actor.described
      ? { entity: actor, back: 1, start: source.start, end: source.end }
      : null;
  }
  return null;
}
