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
  const later = new Map<string, string | null>();
  for (let unit = 0; unit < readings.length; unit++)
    for (const { back, mark, claim } of (readings[unit] as UnitReading).laterMarks)
      later.set(`${unit - back} ${mark}`, rows.idAt(unit - claim.back, claim.claim));
  const quotations: Quotation[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const { marks } = (units[unit] as DocumentUnit).analysis;
    for (let n = 0; n < marks.length; n++) {
      const mark = marks[n] as Span;
      const reference = (readings[unit] as UnitReading).marks[n] ?? null;
      const own = reference === null ? null : rows.idAt(unit - reference.back, reference.claim);
      quotations.push({
        start: offsets.start(unit, mark.start),
        end: offsets.end(unit, mark.end),
        claim: later.size === 0 ? own : (later.get(`${unit} ${n}`) ?? own),
      });
    }
  }
  return quotations;
}
