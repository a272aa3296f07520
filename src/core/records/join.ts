import type { Claim, Span } from '../analysis';
import type { AnchoredRecord, ClaimRecord } from './types';
import type { RecordKind } from './vocabulary';
import { countLeading } from '../binary-search';

/** Share of the shorter of two passages that must be common for a record to be about a claim. */
const SAME_WORDS = 0.5;
/** Overlap over union that a `statement` record needs: a fact inside somebody's words is not those words. */
const SAME_PASSAGE = 0.5;

/** Kinds of records that are never about the words of a claim. */
const BESIDE: ReadonlySet<RecordKind> = new Set(['role', 'image'] satisfies RecordKind[]);

/**
 * Which detected claim each record is about, by record id: the one that shares most words with it, so that a claim and its record
 * are one row everywhere. One to one; a record without a claim, or a claim without a record, is not in the map. O(n log n) but for
 * claims nested in each other.
 */
export function joinClaims(
  claims: readonly Claim[],
  records: readonly ClaimRecord[],
  anchors: readonly AnchoredRecord[],
): ReadonlyMap<string, Claim> {
  const places = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const near = byPlace(claims);
  const pairs: { readonly record: string; readonly claim: Claim; readonly score: number }[] = [];
  const ids = new Set(records.map(({ id }) => id));
  for (const { id, kind, conflictOf } of records) {
    const place = places.get(id);
    if (!place || place.start === null || place.end === null || BESIDE.has(kind)) continue;
    if (conflictOf && ids.has(conflictOf)) continue; // the claim belongs to the record that this one is a copy of
    const span = { start: place.start, end: place.end };
    for (const claim of near(span)) {
      const score = likeness(claim, span, kind);
      if (score > 0) pairs.push({ record: id, claim, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const joined = new Map<string, Claim>();
  const taken = new Set<Claim>();
  for (const { record, claim } of pairs) {
    if (joined.has(record) || taken.has(claim)) continue;
    joined.set(record, claim);
    taken.add(claim);
  }
  return joined;
}

/**
 * The passage that a record of the claim should hold: from its first word to its last, cue in between included. Null for a claim
 * without parts.
 */
export function claimSpan(claim: Claim): Span | null {
  const [first, ...rest] = claim.parts;
  if (first === undefined) return null;
  let { start, end } = first;
  for (const part of rest) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}

/** 0 for another passage, else more for more common words; of a claim and the one inside it the fitting one wins. */
function likeness(claim: Claim, place: Span, kind: RecordKind): number {
  let common = 0;
  let length = 0;
  for (const part of claim.parts) {
    common += Math.max(0, Math.min(part.end, place.end) - Math.max(part.start, place.start));
    length += part.end - part.start;
  }
  // A record may reach over the cue between two parts; those words belong to neither side.
  const whole = claimSpan(claim);
  const own = whole ? Math.max(0, Math.min(whole.end, place.end) - Math.max(whole.start, place.start)) - common : 0;
  const size = place.end - place.start - own;
  const shorter = Math.min(length, size);
  if (shorter <= 0 || common / shorter < SAME_WORDS) return 0;
  const union = common / (length + size - common);
  if (kind === 'statement' && claim.kind !== 'statement' && union < SAME_PASSAGE) return 0;
  return SAME_WORDS + union;
}

/** Finds the claims that touch a span without walking through all of them. */
function byPlace(claims: readonly Claim[]): (place: Span) => readonly Claim[] {
  const ordered = claims
    .flatMap((claim) => {
      const span = claimSpan(claim);
      return span ? [{ claim, span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
  // The furthest end so far only grows, so it can be searched by halves.
  const reach: number[] = [];
  for (const { span } of ordered) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return (place) => {
    const found: Claim[] = [];
    const first = countLeading(reach.length, (n) => (reach[n] ?? 0) <= place.start);
    for (let i = first; i < ordered.length && (ordered[i]?.span.start ?? Infinity) < place.end; i++) {
      const entry = ordered[i];
      if (entry && entry.span.end > place.start) found.push(entry.claim);
    }
    return found;
  };
}
