/** Makes the rows of a draft from its claims and records. Pure. */
import type { Actor, Analysis, Claim, Span } from '../../core/analysis';
import { withWholeMarks } from '../../core/export/marks';
import { claimSpan, joinClaims } from '../../core/records/join';
import { statusOf, verdictOf, type AnchoredRecord, type ClaimRecord } from '../../core/records/types';
import { shownSource, shownWords } from '../../core/text/shown-words';
import { cueName, wordsOnly } from './cue-name';
import { markOf } from './mark';
import type { Row } from './row';

/** Room for a quotation mark, the blank that French has inside it, and markup between it and the words. */
const MARK_WIDTH = 8;

/** A record with the place where anchoring put it. */
export interface PlacedRecord {
  readonly record: ClaimRecord;
  readonly anchor: AnchoredRecord;
}

/**
 * One row a claim, and one a record that no claim of the draft answers to. Rows come in order of text, lost ones last
 * in the order of the file. `nameOf` names a speaker whom the draft does not name (any more) by the id in the record.
 */
export function joinRows(
  text: string,
  analysis: Analysis,
  placed: readonly PlacedRecord[],
  nameOf: (id: string) => string | null = () => null,
): Row[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const claims = joinClaims(
    analysis.claims,
    placed.map(({ record }) => record),
    placed.map(({ anchor }) => anchor),
  );
  const taken = new Map<Claim, PlacedRecord>();
  for (const one of placed) {
    const claim = claims.get(one.record.id);
    if (claim) {
      taken.set(claim, one);
    }
  }
  const rows = analysis.claims.map((claim) => claimRow(claim, actors, text, taken.get(claim) ?? null, nameOf));
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const one of placed) {
    if (!claims.has(one.record.id)) {
      const row = recordRow(one, analysis, text, nameOf);
      const original = byId.get(one.record.conflictOf ?? '');
      rows.push(original && !row.speaker ? { ...row, actor: original.actor, speaker: original.speaker } : row);
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

function claimRow(
  claim: Claim,
  actors: ReadonlyMap<string, Actor>,
  text: string,
  one: PlacedRecord | null,
  nameOf: (id: string) => string | null,
): Row {
  const found = claim.actor === null ? null : (actors.get(claim.actor) ?? null);
  const inText = found?.name ?? (claim.source && shownSource(text.slice(claim.source.start, claim.source.end)));
  const by = one?.record.said?.by || null;
  const recorded = by === null ? null : ([...actors.values()].find((actor) => isNamed(actor, by)) ?? null);
  const actor = inText === null ? recorded : found;
  const inRecord = recorded?.name ?? (by === null ? null : (nameOf(by) ?? (isOtherName(by, inText) ? by : null)));
  const isOther =
    inText !== null &&
    inRecord !== null &&
    inRecord !== inText &&
    recorded?.id !== claim.actor &&
    !claim.coSpeakers.includes(recorded?.id ?? '');
  return {
    id: one?.record.id ?? claim.id,
    claim,
    record: one?.record ?? null,
    state: one?.anchor.state ?? null,
    kind: claim.kind,
    place: claimSpan(claim),
    anchor: one && spanOf(one.anchor),
    parts: claim.parts,
    words: claim.text,
    section: claim.section,
    actor,
    speaker: inText ?? inRecord ?? by,
    otherSpeaker: isOther ? inRecord : null,
    cue: claim.cue
      ? cueName(claim.cue.lemma, shownWords(text.slice(claim.cue.start, claim.cue.end)))
      : wordsOnly(one?.record.said?.cue ?? ''),
    status: one ? statusOf(one.record) : 'unchecked',
    verdict: one ? verdictOf(one.record) : null,
    mark: markOf(one?.record ?? null, one?.anchor.state ?? null),
  };
}

function recordRow(
  { record, anchor }: PlacedRecord,
  analysis: Analysis,
  text: string,
  nameOf: (id: string) => string | null,
): Row {
  const place = spanOf(anchor);
  const by = record.said?.by;
  const actor = analysis.actors.find((one) => by && isNamed(one, by)) ?? null;
  return {
    id: record.id,
    claim: null,
    record,
    state: anchor.state,
    kind: record.kind,
    place,
    anchor: place,
    parts: place && !record.conflictOf ? [place] : [],
    words: recordedWords(record, place && anchor.state !== 'suggested' ? place : null, text),
    section: record.target.section ? [record.target.section] : [],
    actor,
    speaker: actor?.name ?? (by ? (nameOf(by) ?? by) : null),
    otherSpeaker: null,
    cue: wordsOnly(record.said?.cue ?? ''),
    status: statusOf(record),
    verdict: verdictOf(record),
    mark: markOf(record, anchor.state),
  };
}

/** The words of a record as a reader sees them, from the text where they are in it, with the marks that records leave outside. */
function recordedWords({ target }: ClaimRecord, place: Span | null, text: string): string {
  const [before, words, after] = place
    ? [
        text.slice(Math.max(0, place.start - MARK_WIDTH), place.start),
        text.slice(place.start, place.end),
        text.slice(place.end, place.end + MARK_WIDTH),
      ]
    : [target.prefix ?? '', target.exact, target.suffix ?? ''];
  return withWholeMarks({ before: shownWords(before), words: shownWords(words), after: shownWords(after) }).words;
}

/** Whether the speaker of a record is this actor. */
function isNamed({ registry, name }: Actor, by: string): boolean {
  return registry === by || name === by;
}

/** Whether a record names, in words that the draft does not have, somebody else than the draft does; ids are no names. */
function isOtherName(by: string, inText: string | null): boolean {
  const names = namesIn(by);
  const known = new Set(namesIn(inText ?? ''));
  return names.length > 0 && !names.some((name) => known.has(name));
}

/** The words with a capital, without accents: “Paul Émile” → paul, emile. */
function namesIn(text: string): readonly string[] {
  const words = text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function spanOf({ start, end }: AnchoredRecord): Span | null {
  return start === null || end === null ? null : { start, end };
}
