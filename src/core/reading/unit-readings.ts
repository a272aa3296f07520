/** The readings of units in their places: from the start of a draft, or where an edit could have changed them. */
import type { Cast } from '../actors/cast/cast';
import { readUnit } from '../claims/document/read-unit';
import type { DocumentUnit, Lookups, UnitReading } from '../claims/document/reading';
import { sameState, START, type State } from '../claims/document/state';
import { lookupKeys } from '../claims/unit/lookups';
import { settled } from '../settled';
import { spliced } from '../splice';
import { lookupBits } from './lookup-bits';
import { itemAt } from '../text/item-at';

/** Reads all units from the start of a draft. */
export function readAll(units: readonly DocumentUnit[], cast: Cast): readonly UnitReading[] {
  const readings: UnitReading[] = [];
  for (const unit of units) readings.push(readUnit(unit, stateAt(readings, readings.length), cast));
  return readings;
}

/**
 * Reads units [first, last), or the one behind a gap where units were only taken away; those that ask the cast something whose
 * answer has changed; and those behind any of them until the state is again what it was. The rest is taken from the version before.
 */
export function readChanged(
  units: readonly DocumentUnit[],
  first: number,
  last: number,
  before: { readonly readings: readonly UnitReading[]; readonly cast: Cast },
  changed: ReadonlySet<string>,
): readonly UnitReading[] {
  const old = before.readings;
  const shift = units.length - old.length;
  const fresh = Array.from<UnitReading>({ length: last - first });
  const readings = spliced(old, first, last - shift, fresh);
  const seam = Math.min(Math.max(last, first + 1), units.length);
  let done = 0;
  for (const start of unitsToRead(units, first, seam, changed)) {
    if (start < done) continue;
    let n = start;
    do {
      readings[n] = readUnit(units[n] as DocumentUnit, stateAt(readings, n), before.cast);
      n++;
      if (n === units.length || (n >= first && n < seam)) break;
    } while (!sameState(stateAt(readings, n), stateAt(old, n < first ? n : n - shift)));
    done = n;
  }
  return readings;
}

/** The units [first, last) and those that ask the cast one of the changed questions, in order. */
function unitsToRead(
  units: readonly DocumentUnit[],
  first: number,
  last: number,
  changed: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  const bits = lookupBits(changed);
  const end = bits === 0 ? last : units.length;
  for (let n = bits === 0 ? first : 0; n < end; n++) {
    if (n >= first && n < last) found.push(n);
    else {
      const { keys, bits: own } = lookupsOf(units[n] as DocumentUnit);
      if ((own & bits) !== 0 && keys.some((key) => changed.has(key))) found.push(n);
    }
  }
  return found;
}

/** Worked out once, for a whole text that is read and not edited never. */
function lookupsOf(unit: DocumentUnit): Lookups {
  if (unit.lookups !== null) return unit.lookups;
  const keys = settled(lookupKeys(unit.analysis));
  return (unit.lookups = { keys, bits: lookupBits(keys) });
}

/** The state in which unit `n` is read. */
function stateAt(readings: readonly UnitReading[], n: number): State {
  return itemAt(readings, n - 1)?.after ?? START;
}
