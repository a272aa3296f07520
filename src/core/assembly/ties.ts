import type { UnitReading } from '../claims/document/reading';
import type { Place } from '../claims/unit/local-claim';

/**
 * Which units have to do with claims or marks of which others: a quotation goes on, a later unit tells who speaks. Found when an
 * edit first asks: a text that is only analysed needs none.
 */
export class Ties {
  /** Where they are found; null once they are. */
  #readings: readonly UnitReading[] | null;
  readonly #ties = new Map<number, Set<number>>();

  constructor(readings: readonly UnitReading[]) {
    this.#readings = readings;
  }

  /**
   * Units and all that are tied to them, be it by way of others, in order; `units` itself where nothing is.
   * @param readings those of now; but for those of `units`, they have the ties that they had
   */
  around(units: readonly number[], readings: readonly UnitReading[]): readonly number[] {
    this.#readings?.forEach((reading, unit) => tie(this.#ties, unit, reading));
    this.#readings = null;
    const fresh = new Map<number, Set<number>>();
    for (const unit of units) tie(fresh, unit, readings[unit] as UnitReading);
    if (fresh.size === 0 && !units.some((unit) => this.#ties.has(unit))) return units;
    const found = new Set(units);
    // A set goes on with what is added to it meanwhile.
    for (const unit of found)
      for (const ties of [this.#ties.get(unit), fresh.get(unit)]) for (const other of ties ?? NOBODY) found.add(other);
    return [...found].sort((one, other) => one - other);
  }
}

const NOBODY: readonly number[] = [];

/** Ties a unit to the earlier ones that its reading has to do with. */
function tie(
  ties: Map<number, Set<number>>,
  unit: number,
  { claims, marks, laterMarks, amendments }: UnitReading,
): void {
  const to = (back: number): void => {
    if (back === 0) return;
    tiesOf(ties, unit).add(unit - back);
    tiesOf(ties, unit - back).add(unit);
  };
  for (const { parts } of claims) for (const part of parts) to(part.back);
  for (const mark of marks) if (mark !== null) to(mark.back);
  for (const { back, claim } of laterMarks) {
    to(back);
    to(claim.back);
  }
  for (const { back, parts = NOTHING } of amendments) {
    to(back);
    for (const part of parts) to(part.back);
  }
}

const NOTHING: readonly Place[] = [];

function tiesOf(ties: Map<number, Set<number>>, unit: number): Set<number> {
  let found = ties.get(unit);
  if (found === undefined) ties.set(unit, (found = new Set()));
  return found;
}
