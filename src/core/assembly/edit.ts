/** What an edit changed of a reading, where it is little: most of the lists of the version before can be taken over then. */
import type { DocumentUnit, UnitReading } from '../claims/document/reading';
import type { DraftReading } from '../reading/draft-reading';
import type { Lists } from './lists';
import { Offsets } from './offsets';
import { introduceAlike, sameReading } from './same-reading';
import { Ties } from './ties';

/** An edit that changed the text of the units [first, last) only, moved those behind, and may have changed who is meant in others. */
export interface Edit {
  readonly before: Lists;
  readonly reading: DraftReading;
  readonly offsets: Offsets;
  readonly first: number;
  readonly last: number;
  /** Units whose text or reading changed and all that are tied to them, in order: what the lists tell of them is written anew. */
  readonly changed: readonly number[];
  /** Which units have to do with claims or marks of which others now. */
  readonly ties: Ties;
  /** Where the first edited unit was in the file before; what begins there or behind was moved, if it is not changed. */
  readonly start: number;
  /** How far it was moved; UTF-16 code units. */
  readonly by: number;
}

/** The edit between two versions; null where it brought or took away a unit, or changed whom descriptions of others introduce. */
export function editBetween(before: Lists, reading: DraftReading): Edit | null {
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
  const told: number[] = [];
  for (let n = 0; n < count; n++) {
    const now = readings[n] as UnitReading;
    const was = old.readings[n] as UnitReading;
    if ((n < first || n >= last) && sameReading(now, was)) continue;
    if (!introduceAlike(now, was)) return null;
    told.push(n);
  }
  const start = first < count ? before.offsets.start(first, 0) : Infinity;
  const changed = before.ties.around(told, readings);
  const ties = changed === told ? before.ties : new Ties(readings);
  return { before, reading, offsets, first, last, changed, ties, start, by };
}

/** Whether a heading is among the edited units, before or now. */
export function touchesHeading({ before, reading, first, last }: Edit): boolean {
  const isHeading = ({ kind }: DocumentUnit): boolean => kind === 'heading';
  return reading.units.slice(first, last).some(isHeading) || before.reading.units.slice(first, last).some(isHeading);
}
