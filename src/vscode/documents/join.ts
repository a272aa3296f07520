/** Joins the claims of an analysis with the records of its claims file. Pure. */
import type { Actor, Analysis, Claim, Span } from '../../core/analysis';
import { statusOf, verdictOf, type AnchoredRecord, type ClaimRecord } from '../../core/records/types';
import { markOf } from './mark';
import type { Row } from './row';

/** A record with the place where anchoring put it. */
export interface PlacedRecord {
  readonly record: ClaimRecord;
  readonly anchor: AnchoredRecord;
}

/** Share of the shorter of two spans that must be common for a record to be about a claim. */
const SAME_WORDS = 0.5;

/**
 * One row a claim, and one a record that no claim of the draft answers to. Rows come in order of text, lost ones last
 * in the order of the file. A record goes to the claim that shares most of its words with it.
 */
export function joinRows(text: string, analysis: Analysis, placed: readonly PlacedRecord[]): Row[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const taken = matchRecords(analysis.claims, placed);
  const rows = analysis.claims.map((claim) => claimRow(claim, actors, text, taken.get(claim) ?? null));
  const joined = new Set(taken.values());
  for (const one of placed) {
    if (!joined.has(one)) {
      rows.push(recordRow(one, analysis, text));
    }
  }
  return rows.sort(byPlace);
}

function byPlace(a: Row, b: Row): number {
  if (!a.place || !b.place) {
    return Number(!a.place) - Number(!b.place);
  }
  return a.place.start - b.place.start || b.place.end - a.place.end;
}

/** Best pairs first; each claim and each record at most once. */
function matchRecords(claims: readonly Claim[], placed: readonly PlacedRecord[]): Map<Claim, PlacedRecord> {
  const pairs: { claim: Claim; one: PlacedRecord; score: number }[] = [];
  const near = claimsByPlace(claims);
  for (const one of placed) {
    const place = spanOf(one.anchor);
    if (!place || !matchable(one.record)) {
      continue;
    }
    for (const claim of near(place)) {
      const score = likeness(claim.parts, place);
      if (score >= SAME_WORDS) {
        pairs.push({ claim, one, score });
      }
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<Claim, PlacedRecord>();
  const used = new Set<PlacedRecord>();
  for (const { claim, one } of pairs) {
    if (!found.has(claim) && !used.has(one)) {
      found.set(claim, one);
      used.add(one);
    }
  }
  return found;
}

/** Finds the claims that touch a span, without walking through all of them. */
function claimsByPlace(claims: readonly Claim[]): (place: Span) => Claim[] {
  const ordered = claims
    .map((claim) => ({ claim, place: extent(claim.parts) }))
    .filter((entry): entry is { claim: Claim; place: Span } => entry.place !== null)
    .sort((a, b) => a.place.start - b.place.start);
  // reach[i]: the furthest end among the first i + 1 claims; it only grows, so it can be searched by halves.
  const reach: number[] = [];
  for (const { place } of ordered) {
    reach.push(Math.max(place.end, reach.at(-1) ?? 0));
  }
  return (place) => {
    let low = 0;
    let high = reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reach[middle] ?? 0) > place.start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    const found: Claim[] = [];
    for (let at = low; at < ordered.length; at += 1) {
      const entry = ordered[at];
      if (!entry || entry.place.start >= place.end) {
        break;
      }
      found.push(entry.claim);
    }
    return found;
  };
}

/** Records about a role or an image are never about the words of a claim. */
function matchable(record: ClaimRecord): boolean {
  return record.kind !== 'role' && record.kind !== 'image';
}

/**
 * 1 for the same words; less when one side has more, so that the nested claim wins over the one that holds it. Only
 * a share of the shorter span that is below SAME_WORDS makes it fall under that limit.
 */
function likeness(parts: readonly Span[], place: Span): number {
  let common = 0;
  let length = 0;
  for (const part of parts) {
    common += Math.max(0, Math.min(part.end, place.end) - Math.max(part.start, place.start));
    length += part.end - part.start;
  }
  const shorter = Math.min(length, place.end - place.start);
  const longer = Math.max(length, place.end - place.start);
  if (shorter <= 0 || common / shorter < SAME_WORDS) {
    return 0;
  }
  return SAME_WORDS + (1 - SAME_WORDS) * (common / longer);
}

function claimRow(claim: Claim, actors: ReadonlyMap<string, Actor>, text: string, one: PlacedRecord | null): Row {
  const actor = claim.actor === null ? null : (actors.get(claim.actor) ?? null);
  return {
    id: one?.record.id ?? claim.id,
    claim,
    record: one?.record ?? null,
    state: one?.anchor.state ?? null,
    kind: claim.kind,
    place: extent(claim.parts),
    parts: claim.parts,
    words: claim.text,
    section: claim.section,
    actor,
    speaker: actor?.name ?? (claim.source && text.slice(claim.source.start, claim.source.end)),
    status: one ? statusOf(one.record) : 'unchecked',
    verdict: one ? verdictOf(one.record) : null,
    mark: markOf(one?.record ?? null, one?.anchor.state ?? null),
  };
}

function recordRow({ record, anchor }: PlacedRecord, analysis: Analysis, text: string): Row {
  const place = spanOf(anchor);
  const actor = analysis.actors.find((one) => one.registry !== null && one.registry === record.said?.by) ?? null;
  return {
    id: record.id,
    claim: null,
    record,
    state: anchor.state,
    kind: record.kind,
    place,
    parts: place ? [place] : [],
    words: place && anchor.state !== 'suggested' ? text.slice(place.start, place.end) : record.target.exact,
    section: record.target.section ? [record.target.section] : [],
    actor,
    speaker: actor?.name ?? (record.said?.as || record.said?.by || null),
    status: statusOf(record),
    verdict: verdictOf(record),
    mark: markOf(record, anchor.state),
  };
}

function spanOf(anchor: AnchoredRecord): Span | null {
  const { start, end } = anchor;
  return start === null || end === null ? null : { start, end };
}

/** From the first part to the last; null without parts. */
export function extent(parts: readonly Span[]): Span | null {
  let start = Infinity;
  let end = -1;
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return end < 0 ? null : { start, end };
}
