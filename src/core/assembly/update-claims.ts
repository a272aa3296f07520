/** The claims behind an edit: those of units that it left as they were are taken over, at their new places. */
import type { Entity } from '../actors/cast/entity';
import type { Claim, Span } from '../analysis';
import { numberedId } from '../claims/ids';
import type { Edit } from './edit';
import { coSpeakersOf, type Lists, sectionOf, writeClaim } from './lists';
import type { Part } from './offsets';
import { type Row, Rows } from './rows';

/** The claims of all units behind an edit. */
export interface EditedRows {
  /** Those of the changed units. */
  readonly written: Rows;
  /** Those of them that have words, in the order of the file. */
  readonly fresh: readonly Row[];
  /** All that have words, in the order of the file. */
  readonly rows: readonly Row[];
  /** The place that each had in the version before; -1 for those of the changed units. */
  readonly origins: readonly number[];
  /** Those that the changed units had before. */
  readonly gone: readonly Row[];
  /** New ids of other claims with the same words, by the old ones: each has the number of its turn. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The claims of the changed units take the place of those of the version before; equal words are numbered anew. */
export function updatedRows({ before, reading, offsets, changed }: Edit): EditedRows {
  const isChanged = new Set(changed);
  const written = new Rows(reading.readings, changed);
  const fresh = written.inOrder(offsets);
  const gone: Row[] = [];
  const rows: Row[] = [];
  const origins: number[] = [];
  let next = 0;
  const takeFresh = (): void => {
    origins.push(-1);
    rows.push(fresh[next++] as Row);
  };
  before.rows.forEach((row, place) => {
    if (isChanged.has(row.unit)) {
      gone.push(row);
      return;
    }
    while (next < fresh.length && inFile(fresh[next] as Row, row) < 0) takeFresh();
    origins.push(place);
    rows.push(row);
  });
  while (next < fresh.length) takeFresh();
  return { written, fresh, rows, origins, gone, renamed: number(rows, origins, fresh, gone) };
}

/** By where their first words stand. */
function inFile(one: Row, other: Row): number {
  const first = one.parts[0] as Part;
  const second = other.parts[0] as Part;
  return first.unit - second.unit || first.place.start - second.place.start;
}

/** Gives fresh rows their ids, and those with the same words the number of their turn. */
function number(
  rows: Row[],
  origins: readonly number[],
  fresh: readonly Row[],
  gone: readonly Row[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const isAsBefore = ({ words, unit }: Row, n: number): boolean =>
    words.id === gone[n]?.words.id && unit === gone[n]?.unit;
  if (fresh.length === gone.length && fresh.every(isAsBefore)) {
    fresh.forEach((row, n) => (row.id = (gone[n] as Row).id));
    return renamed;
  }
  const turns = new Map([...gone, ...fresh].map(({ words }) => [words.id, 0]));
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as Row;
    const turn = turns.get(row.words.id);
    if (turn === undefined) continue;
    turns.set(row.words.id, turn + 1);
    const id = numberedId(row.words.id, turn + 1);
    if (origins[n] === -1) row.id = id;
    else if (row.id !== id) {
      renamed.set(row.id, id);
      rows[n] = { ...row, id };
    }
  }
  return renamed;
}

/** What of the lists is told by claims, beside the claims. */
interface Around extends Pick<Lists, 'cast' | 'sections'> {
  readonly speakers: ReadonlyMap<number, Entity>;
}

/** The claims in the order of the file: the same objects as before where nothing of them changed. */
export function updatedClaims(
  { before, offsets, first, by }: Edit,
  { written, rows, origins, renamed }: EditedRows,
  { cast, sections, speakers }: Around,
): Claim[] {
  return rows.map((row, n) => {
    const speaker = speakers.get(n);
    const origin = origins[n] as number;
    if (origin === -1) return writeClaim(row, { offsets, cast, sections, speaker, nestedIn: written.holderOf(row) });
    const claim = before.claims[origin] as Claim;
    const nestedIn = newName(claim.nestedIn, renamed);
    const isOther =
      row.id !== claim.id ||
      nestedIn !== claim.nestedIn ||
      speaker?.id !== before.speakers.get(origin)?.id ||
      reachesOut(row) ||
      sectionOf(row, sections) !== sectionOf(row, before.sections);
    if (isOther) return writeClaim(row, { offsets, cast, sections, speaker, nestedIn });
    const moved = row.unit < first ? 0 : by;
    if (cast === before.cast) return moved === 0 ? claim : movedClaim(claim, moved, claim);
    const spoken = { actor: cast.of(speaker ?? row.actor ?? row.claim.actor), coSpeakers: coSpeakersOf(row, cast) };
    return moved === 0 && isSpokenBy(claim, spoken) ? claim : movedClaim(claim, moved, spoken);
  });
}

/** Who says a claim. */
type Spoken = Pick<Claim, 'actor' | 'coSpeakers'>;

function isSpokenBy(claim: Claim, { actor, coSpeakers }: Spoken): boolean {
  return actor === claim.actor && coSpeakers.every((other, n) => other === claim.coSpeakers[n]);
}

/** The id that a claim has now; null for none. */
export function newName(id: string | null, renamed: ReadonlyMap<string, string>): string | null {
  return id === null || renamed.size === 0 ? id : (renamed.get(id) ?? id);
}

/** Whether something of a claim stands in another unit, which can have been moved by another distance. */
function reachesOut({ unit, claim: { source, cue }, parts }: Row): boolean {
  return (source?.back ?? 0) > 0 || (cue?.back ?? 0) > 0 || parts.some((part) => part.unit !== unit);
}

function movedClaim(claim: Claim, by: number, { actor, coSpeakers }: Spoken): Claim {
  const { source, cue } = claim;
  return {
    id: claim.id,
    kind: claim.kind,
    parts: claim.parts.map((part) => movedSpan(part, by)),
    text: claim.text,
    source: source === null ? null : movedSpan(source, by),
    cue: cue === null ? null : { start: cue.start + by, end: cue.end + by, lemma: cue.lemma },
    actor,
    coSpeakers,
    attribution: claim.attribution,
    modality: claim.modality,
    section: claim.section,
    nestedIn: claim.nestedIn,
    confidence: claim.confidence,
    reason: claim.reason,
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
