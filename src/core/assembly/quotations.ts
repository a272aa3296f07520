import type { Quotation, Span } from '../analysis';
import type { DocumentUnit, UnitReading } from '../claims/document/reading';
import type { Offsets } from './offsets';
import type { Rows } from './rows';

/** All that stands in quotation marks, in order, with the claims that it belongs to. */
export function writeQuotations(
  units: readonly DocumentUnit[],
  readings: readonly UnitReading[],
  offsets: Offsets,
  rows: Rows,
): Quotation[] {
  const later = new LaterMarks(rows);
  readings.forEach((reading, unit) => later.add(reading, unit));
  const quotations: Quotation[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const { marks } = (units[unit] as DocumentUnit).analysis;
    for (let n = 0; n < marks.length; n++) {
      const { start, end } = marks[n] as Span;
      const claim = later.claimOf(unit, n, readings[unit] as UnitReading);
      quotations.push({ start: offsets.start(unit, start), end: offsets.end(unit, end), claim });
    }
  }
  return quotations;
}

/** Marks that found their claim in a later unit. */
export class LaterMarks {
  readonly #rows: Rows;
  readonly #claims = new Map<string, string | null>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Marks whose claim a unit has. */
  add({ laterMarks }: UnitReading, unit: number): void {
    for (const { back, mark, claim } of laterMarks)
      this.#claims.set(`${unit - back} ${mark}`, this.#rows.idAt(unit - claim.back, claim.claim));
  }

  /** The id of the claim that a mark of a unit belongs to, or null. */
  claimOf(unit: number, mark: number, { marks }: UnitReading): string | null {
    const later = this.#claims.size === 0 ? null : this.#claims.get(`${unit} ${mark}`);
    if (later != null) return later;
    const own = marks[mark] ?? null;
    return own === null ? null : this.#rows.idAt(unit - own.back, own.claim);
  }
}
