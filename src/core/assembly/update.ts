/**
 * The lists of a version out of those of the version before. Most edits leave who is named and who says what as it was, and
 * move it: then what stands before the edit is the same object as before, and what stands behind it a copy at its new place.
 */
import type { Entity } from '../actors/cast/entity';
import type { Actor, Claim, Mention, PrintedRole, Quotation, Span } from '../analysis';
import { headlineSpeakers } from '../claims/document/headline-speaker';
import type { DocumentUnit, UnitMention, UnitReading } from '../claims/document/reading';
import { numberedId } from '../claims/ids';
import type { DraftReading } from '../reading/draft-reading';
import { writeMention, writeRole } from './actors';
import { forHeadlines, type Lists, sectionOf, writeClaim } from './lists';
import { Offsets } from './offsets';
import { putInOrder, type Row, rowsOf } from './rows';
import { sectionsOf } from './sections';
import { isOfItself, mentionsAlike, sameReading } from './same-reading';

/** An edit that changed the text of the units [first, last) only, and moved those behind. */
interface Edit {
  readonly before: Lists;
  readonly reading: DraftReading;
  readonly offsets: Offsets;
  readonly first: number;
  readonly last: number;
  /** Where those units were in the file before. */
  readonly start: number;
  readonly end: number;
  /** How far what stands behind was moved; UTF-16 code units. */
  readonly by: number;
}

/** The claims of all units, behind an edit. */
interface EditedRows {
  /** Those of the edited units, by their units and their indices there. */
  readonly edited: readonly Row[];
  /** All that have words, in the order of the file: [start, behind) are those of the edited units. */
  readonly rows: readonly Row[];
  readonly start: number;
  readonly behind: number;
  /** Where those of the edited units ended in the list of the version before. */
  readonly end: number;
  /** New ids of other claims with the same words, by the old ones: each has the number of its turn. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * The lists of a reading, or null where they are to be written anew: an edit brought or took away a unit, or an actor,
 * or touched what leads from one unit to another.
 */
export function updatedLists(before: Lists, reading: DraftReading): Lists | null {
  const edit = editBetween(before, reading);
  if (edit === null || !isLocal(edit)) return null;
  const edited = updatedRows(edit);
  const { rows } = edited;
  const speakers = updatedSpeakers(edit, edited);
  const sections = updatedSections(edit);
  return {
    ...before,
    reading,
    offsets: edit.offsets,
    rows,
    speakers,
    sections,
    actors: updatedActors(edit),
    claims: updatedClaims(edit, edited, { speakers, sections }),
    quotations: updatedQuotations(edit, edited),
  };
}

function editBetween(before: Lists, reading: DraftReading): Edit | null {
  const { draft, language, units, readings } = reading;
  const old = before.reading;
  const count = units.length;
  if (count !== old.units.length || language !== old.language) return null;
  if (draft.frontMatter.date !== old.draft.frontMatter.date) return null;
  const offsets = new Offsets(reading);
  const moved = (unit: number): number => offsets.base(unit) - before.offsets.base(unit);
  let first = 0;
  while (first < count && units[first] === old.units[first] && moved(first) === 0) first++;
  let last = count;
  const by = count === 0 ? 0 : moved(count - 1);
  while (last > first && units[last - 1] === old.units[last - 1] && moved(last - 1) === by) last--;
  for (let n = 0; n < count; n++) {
    if (n >= first && n < last) continue;
    if (!sameReading(readings[n] as UnitReading, old.readings[n] as UnitReading)) return null;
  }
  const startOf = (unit: number): number => (unit < count ? before.offsets.start(unit, 0) : Infinity);
  return { before, reading, offsets, first, last, start: startOf(first), end: startOf(last), by };
}

/** Whether the edited units mention the same actors as before, and lead to no others. */
function isLocal({ before, reading, first, last }: Edit): boolean {
  const old = before.reading;
  for (let n = first; n < last; n++) {
    const unit = reading.units[n] as DocumentUnit;
    const unitBefore = old.units[n] as DocumentUnit;
    const now = reading.readings[n] as UnitReading;
    if (before.tied.has(n) || !isOfItself(now) || pointsBack(now)) return false;
    const then = old.readings[n] as UnitReading;
    if (!mentionsAlike(now, unit, then, unitBefore, (index) => isFirstMention(then, index, n, before))) return false;
  }
  return true;
}

/** Whether a mention of a unit is the first of its actor. */
function isFirstMention(
  { mentions }: UnitReading,
  index: number,
  unit: number,
  { cast, actors, offsets }: Lists,
): boolean {
  const { entity, start } = mentions[index] as UnitMention;
  return actors[cast.placeOf(entity)]?.mentions[0]?.start === offsets.start(unit, start);
}

/** Whether words or marks of a reading are those of a claim that an earlier unit begins. */
function pointsBack({ claims, marks }: UnitReading): boolean {
  return claims.some(({ parts }) => parts.some(({ back }) => back > 0)) || marks.some((mark) => (mark?.back ?? 0) > 0);
}

/** The claims of the edited units take the place of those of the version before; equal words are numbered anew. */
function updatedRows({ before, reading, offsets, first, last }: Edit): EditedRows {
  let start = 0;
  while (start < before.rows.length && (before.rows[start] as Row).unit < first) start++;
  let end = start;
  while (end < before.rows.length && (before.rows[end] as Row).unit < last) end++;
  const edited: Row[] = [];
  for (let unit = first; unit < last; unit++) edited.push(...rowsOf(unit, reading.readings[unit] as UnitReading));
  const inOrder = putInOrder(edited, offsets);
  const gone = before.rows.slice(start, end);
  const rows = before.rows.slice(0, start).concat(inOrder, before.rows.slice(end));
  const behind = start + inOrder.length;
  const renamed = new Map<string, string>();
  if (inOrder.length === gone.length && inOrder.every(({ words }, n) => words.id === gone[n]?.words.id))
    inOrder.forEach((row, n) => (row.id = (gone[n] as Row).id));
  else {
    const turns = new Map([...gone, ...inOrder].map(({ words }) => [words.id, 0]));
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n] as Row;
      const turn = turns.get(row.words.id);
      if (turn === undefined) continue;
      turns.set(row.words.id, turn + 1);
      const id = numberedId(row.words.id, turn + 1);
      if (n >= start && n < behind) row.id = id;
      else if (row.id !== id) {
        renamed.set(row.id, id);
        rows[n] = { ...row, id };
      }
    }
  }
  return { edited, rows, start, behind, end, renamed };
}

/** Who speaks headlines: worked out anew where quotations of the edited units can have to do with it. */
function updatedSpeakers(
  { before, reading }: Edit,
  { rows, start, behind, end }: EditedRows,
): ReadonlyMap<number, Entity> {
  if (rows.slice(start, behind).some(isDirect) || before.rows.slice(start, end).some(isDirect))
    return headlineSpeakers(rows.map((row) => forHeadlines(row, reading.units)));
  const more = behind - end;
  if (more === 0 || before.speakers.size === 0) return before.speakers;
  return new Map([...before.speakers].map(([n, entity]) => [n < start ? n : n + more, entity]));
}

function isDirect({ claim }: Row): boolean {
  return claim.local.kind === 'direct';
}

function updatedClaims(
  { before, offsets, first, last, by }: Edit,
  { edited, rows, start, behind, end, renamed }: EditedRows,
  { speakers, sections }: Pick<Lists, 'speakers' | 'sections'>,
): Claim[] {
  const { cast } = before;
  const claims: Claim[] = [];
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as Row;
    const speaker = speakers.get(n);
    if (n >= start && n < behind) {
      const nestedIn = idAt(edited, row.unit, row.claim.local.nestedIn);
      claims.push(writeClaim(row, { offsets, cast, sections, speaker, nestedIn }));
      continue;
    }
    const place = n < start ? n : n - behind + end;
    const claim = before.claims[place] as Claim;
    const nestedIn = newName(claim.nestedIn, renamed);
    const isOther =
      row.id !== claim.id ||
      nestedIn !== claim.nestedIn ||
      speaker?.id !== before.speakers.get(place)?.id ||
      reachesAcross(row, first, last) ||
      sectionOf(row, sections) !== sectionOf(row, before.sections);
    if (isOther) claims.push(writeClaim(row, { offsets, cast, sections, speaker, nestedIn }));
    else claims.push(n < start || by === 0 ? claim : movedClaim(claim, by));
  }
  return claims;
}

/** Headings above each unit; the same objects as before where they are the same. */
function updatedSections({ before, reading, first, last }: Edit): Lists['sections'] {
  const isHeading = ({ kind }: DocumentUnit): boolean => kind === 'heading';
  if (!reading.units.slice(first, last).some(isHeading) && !before.reading.units.slice(first, last).some(isHeading))
    return before.sections;
  return sectionsOf(reading.units).map((path, unit) => {
    const old = before.sections[unit] as readonly string[];
    return old.length === path.length && old.every((title, n) => title === path[n]) ? old : path;
  });
}

/** The id that a claim has now; null for none. */
function newName(id: string | null, renamed: ReadonlyMap<string, string>): string | null {
  return id === null || renamed.size === 0 ? id : (renamed.get(id) ?? id);
}

/** Id of a unit's claim by its index there, or null. */
function idAt(rows: readonly Row[], unit: number, index: number): string | null {
  if (index < 0) return null;
  return rows.find((row) => row.unit === unit && row.index === index)?.id || null;
}

/** Whether something of a claim stands in the edited units, or on their other side. */
function reachesAcross({ unit, claim: { source, cue }, parts }: Row, first: number, last: number): boolean {
  const isAcross = (other: number): boolean => (unit < first ? other >= first : other < last);
  if (source !== null && source.back > 0 && isAcross(unit - source.back)) return true;
  if (cue !== null && cue.back > 0 && isAcross(unit - cue.back)) return true;
  for (const part of parts) if (part.unit !== unit && isAcross(part.unit)) return true;
  return false;
}

function movedClaim(claim: Claim, by: number): Claim {
  const { source, cue } = claim;
  return {
    id: claim.id,
    kind: claim.kind,
    parts: claim.parts.map((part) => movedSpan(part, by)),
    text: claim.text,
    source: source === null ? null : movedSpan(source, by),
    cue: cue === null ? null : { start: cue.start + by, end: cue.end + by, lemma: cue.lemma },
    actor: claim.actor,
    coSpeakers: claim.coSpeakers,
    attribution: claim.attribution,
    modality: claim.modality,
    section: claim.section,
    nestedIn: claim.nestedIn,
    confidence: claim.confidence,
    reason: claim.reason,
  };
}

/** Each kind of span is copied by a literal of its own: one spread for all takes twice as long. */
function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** What the edited units tell of an actor. */
interface Told {
  readonly mentions: Mention[];
  readonly roles: PrintedRole[];
}

function updatedActors({ before, reading, offsets, first, last, start, end, by }: Edit): Actor[] {
  const told = new Map<number, Told>();
  for (let unit = first; unit < last; unit++)
    for (const mention of (reading.readings[unit] as UnitReading).mentions) {
      const place = before.cast.placeOf(mention.entity);
      let own = told.get(place);
      if (own === undefined) told.set(place, (own = { mentions: [], roles: [] }));
      own.mentions.push(writeMention(mention, unit, offsets));
      for (const role of mention.name?.roles ?? []) own.roles.push(writeRole(role, unit, offsets));
    }
  return before.actors.map((actor, place) => {
    const own = told.get(place);
    const { id, name, type, registry, roles, mentions } = actor;
    // Its mentions are in the order of the file.
    if (own === undefined && (by === 0 || (mentions.at(-1) as Mention).start < start)) return actor;
    return {
      id,
      name,
      type,
      roles: updatedSpans(roles, own?.roles ?? NOTHING, { start, end, by }, movedRole),
      registry,
      mentions: updatedSpans(mentions, own?.mentions ?? NOTHING, { start, end, by }, movedMention),
    };
  });
}

const NOTHING: readonly never[] = [];

/** Spans in the order of the file, of which others have taken the place of those in [start, end). */
function updatedSpans<T extends Span>(
  spans: readonly T[],
  edited: readonly T[],
  { start, end, by }: Pick<Edit, 'start' | 'end' | 'by'>,
  moved: (span: T, by: number) => T,
): T[] {
  const updated: T[] = [];
  let n = 0;
  for (; n < spans.length && (spans[n] as T).start < start; n++) updated.push(spans[n] as T);
  for (const span of edited) updated.push(span);
  while (n < spans.length && (spans[n] as T).start < end) n++;
  for (; n < spans.length; n++) updated.push(by === 0 ? (spans[n] as T) : moved(spans[n] as T, by));
  return updated;
}

function movedMention({ start, end, kind }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, kind };
}

function movedRole({ title, modifier, organization, start, end }: PrintedRole, by: number): PrintedRole {
  return { title, modifier, organization, start: start + by, end: end + by };
}

function updatedQuotations(
  { before, reading, offsets, first, last, start, end, by }: Edit,
  { edited: rows, renamed }: EditedRows,
): Quotation[] {
  const edited: Quotation[] = [];
  for (let unit = first; unit < last; unit++) {
    const references = (reading.readings[unit] as UnitReading).marks;
    (reading.units[unit] as DocumentUnit).analysis.marks.forEach((mark, n) => {
      const claim = idAt(rows, unit, references[n]?.claim ?? -1);
      edited.push({ start: offsets.start(unit, mark.start), end: offsets.end(unit, mark.end), claim });
    });
  }
  const quotations =
    renamed.size === 0
      ? before.quotations
      : before.quotations.map((one) =>
          renamed.has(one.claim ?? '') ? { ...one, claim: newName(one.claim, renamed) } : one,
        );
  return updatedSpans(quotations, edited, { start, end, by }, movedQuotation);
}

function movedQuotation({ start, end, claim }: Quotation, by: number): Quotation {
  return { start: start + by, end: end + by, claim };
}
