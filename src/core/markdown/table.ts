/** Tables of plain cells, read without the parser: that is twenty times slower on a table than on prose. */
import { type Line, lineEnd, lineOf, nextLine, type Source, unitOf } from './lines';
import type { RawUnit, UnitKind } from './units';

const DELIMITER_CELL = /^:?-+:?$/;

/** Cells of a row that starts with a bar; null for any other line. */
function rowCells(text: string, start: number, end: number): Line[] | null {
  const row = lineOf(text, start, end);
  if (row.start - start > 3 || text[row.start] !== '|') return null;
  const cells: Line[] = [];
  let from = row.start + 1;
  for (let at = from; at < row.end; at++) {
    if (text[at] !== '|') continue;
    cells.push(lineOf(text, from, at));
    from = at + 1;
  }
  // The bar at the end closes the last cell; without one the cell goes up to the end.
  if (from < row.end) cells.push(lineOf(text, from, row.end));
  return cells;
}

/**
 * Units of a block that is one table whose rows all start with a bar; null where the parser has to look.
 * The text must have no escapes and no code.
 */
export function tableUnits(source: Source, start: number): readonly RawUnit[] | null {
  const { text } = source;
  const units: RawUnit[] = [];
  let row = 0;
  let columns = 0;
  for (let at = start; at < text.length; row++) {
    const end = lineEnd(source, at);
    const cells = rowCells(text, at, end);
    if (cells === null) {
      // Blank lines behind the table.
      if (row < 2 || /[^ \n\r]/.test(text.slice(at))) return null;
      return units;
    }
    at = nextLine(text, end);
    if (row === 1) {
      const good = cells.every((cell) => DELIMITER_CELL.test(text.slice(cell.start, cell.end)));
      if (!good || cells.length !== columns) return null;
      continue;
    }
    if (row === 0) columns = cells.length;
    let kind: UnitKind = 'firstCell';
    for (const cell of cells) {
      if (cell.start === cell.end) continue;
      const unit = unitOf(source, [cell], { kind, depth: 0, group: 0 });
      if (unit === null) return null;
      units.push(unit);
      kind = 'tableCell';
    }
  }
  return row < 2 ? null : units;
}
