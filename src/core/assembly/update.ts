/**
 * The lists of a version out of those of the version before. Most edits leave who says what as it was outside of a paragraph, and
 * move it: then what stands before the edit is the same object as before, and what stands behind it a copy at its new place.
 */
import type { Entity } from '../actors/cast/entity';
import type { Quotation, Span } from '../analysis';
import { headlineSpeakers, isSameSaid } from '../claims/document/headline-speaker';
import type { DocumentUnit, UnitReading } from '../claims/document/reading';
import type { DraftReading } from '../reading/draft-reading';
import { indexRegistry } from '../registry/registry-index';
import type { ActorRegistry } from '../registry/types';
import { type Edit, editBetween, touchesHeading } from './edit';
import { forHeadlines, type Lists } from './lists';
import type { Row } from './rows';
import { LaterMarks } from './quotations';
import { sectionsOf } from './sections';
import { updatedActors } from './update-actors';
import { type EditedRows, newName, updatedClaims, updatedRows } from './update-claims';

/** The lists of a reading, or null where they are to be written anew (`editBetween`). */
export function updatedLists(before: Lists, reading: DraftReading, registry: ActorRegistry): Lists | null {
  const edit = editBetween(before, reading);
  if (edit === null) return null;
  const { actors, firsts, cast, links } = updatedActors(edit, indexRegistry(registry));
  const edited = updatedRows(edit);
  const speakers = updatedSpeakers(edit, edited);
  const sections = updatedSections(edit);
  return {
    actors,
    firsts,
    claims: updatedClaims(edit, edited, { cast, sections, speakers }),
    quotations: updatedQuotations(edit, edited),
    links,
    reading,
    offsets: edit.offsets,
    rows: edited.rows,
    speakers,
    cast,
    sections,
    ties: edit.ties,
  };
}

/** Who speaks headlines: worked out anew where quotations of the changed units can have to do with it. */
function updatedSpeakers(edit: Edit, edited: EditedRows): ReadonlyMap<number, Entity> {
  const { before, reading } = edit;
  const { rows, origins, fresh, gone } = edited;
  if (isSaidAsBefore(edit, edited)) return before.speakers;
  if (fresh.some(isDirect) || gone.some(isDirect))
    return headlineSpeakers(rows.map((row) => forHeadlines(row, reading.units)));
  if (before.speakers.size === 0) return before.speakers;
  const speakers = new Map<number, Entity>();
  origins.forEach((origin, n) => {
    const speaker = before.speakers.get(origin);
    if (speaker !== undefined) speakers.set(n, speaker);
  });
  return speakers;
}

/** Whether the changed units have the same claims as before in the same order, as far as headlines are concerned. */
function isSaidAsBefore({ before, reading }: Edit, { rows, origins }: EditedRows): boolean {
  if (rows.length !== before.rows.length) return false;
  return rows.every((row, n) => {
    if (origins[n] !== -1) return origins[n] === n;
    return isSameSaid(forHeadlines(row, reading.units), forHeadlines(before.rows[n] as Row, before.reading.units));
  });
}

function isDirect({ claim }: Row): boolean {
  return claim.local.kind === 'direct';
}

/** Headings above each unit; the same objects as before where they are the same. */
function updatedSections(edit: Edit): Lists['sections'] {
  const { before, reading } = edit;
  if (!touchesHeading(edit)) return before.sections;
  return sectionsOf(reading.units).map((path, unit) => {
    const old = before.sections[unit] as readonly string[];
    return old.length === path.length && old.every((title, n) => title === path[n]) ? old : path;
  });
}

function updatedQuotations(
  { before, reading, offsets, first, changed, by }: Edit,
  { written, renamed }: EditedRows,
): Quotation[] {
  const { units, readings } = reading;
  const later = new LaterMarks(written);
  for (const unit of changed) later.add(readings[unit] as UnitReading, unit);
  const quotations: Quotation[] = [];
  let place = 0;
  let next = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const { marks } = (units[unit] as DocumentUnit).analysis;
    const count = (before.reading.units[unit] as DocumentUnit).analysis.marks.length;
    if (changed[next] === unit) {
      next++;
      for (let n = 0; n < marks.length; n++) {
        const { start, end } = marks[n] as Span;
        const claim = later.claimOf(unit, n, readings[unit] as UnitReading);
        quotations.push({ start: offsets.start(unit, start), end: offsets.end(unit, end), claim });
      }
    } else {
      const moved = unit < first ? 0 : by;
      for (let n = place; n < place + count; n++) {
        const old = before.quotations[n] as Quotation;
        const claim = newName(old.claim, renamed);
        const stays = claim === old.claim && moved === 0;
        quotations.push(stays ? old : { start: old.start + moved, end: old.end + moved, claim });
      }
    }
    place += count;
  }
  return quotations;
}
