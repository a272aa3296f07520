/** Blocks that are not given to the parser: their text as it stands, line starts and table bars taken off. */
import { LineKind, lineKind } from './line-kind';
import { OffsetMapBuilder, shift } from './offset-map';
import type { Reading } from './prose';
import type { RawUnit, UnitKind } from './units';

/** Offset in a line behind its indentation and the quote, list and heading markers that it starts with. */
function contentStart(line: string): number {
  let at = 0;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t' || line[at] === '>') at++;
    let end = at;
    while (end < at + 10 && /[-+*#0-9.)]/.test(line[end] ?? '')) end++;
    if (end === at || !/[ \t]/.test(line[end] ?? '') || /^\d+$/.test(line.slice(at, end))) return at;
    at = end;
  }
}

/** Cells of a row: offsets of the stretches between bars. */
function cells(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}

/** Reads a block without parsing it: paragraphs between blank lines, and the cells of lines that are table rows. */
export function readRough(text: string): Reading {
  const units: RawUnit[] = [];
  let lines: { start: number; end: number }[] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    const builder = new OffsetMapBuilder();
    const breaks: number[] = [];
    let length = 0;
    for (const { start, end } of lines) {
      if (length > 0) {
        breaks.push(length);
        builder.add(1, start, 0);
        length++;
      }
      builder.add(end - start, start, end - start);
      length += end - start;
    }
    const joined = lines.map(({ start, end }) => text.slice(start, end)).join(' ');
    units.push({ kind: 'paragraph', depth: 0, group: 0, text: joined, map: builder.build(), marks: [], breaks });
    lines = [];
  };
  let table = false;
  for (let at = 0; at < text.length;) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const line = text.slice(at, end);
    const kind = lineKind(line);
    const start = at + contentStart(line);
    if (kind === LineKind.Blank || kind === LineKind.Rule) {
      flush();
      table = false;
    } else if (kind === LineKind.Delimiter) {
      table = true;
      // The header row stands before its delimiter.
      const header = lines.pop();
      flush();
      if (header !== undefined) lines.push(header);
      rowsOf(lines);
      lines = [];
    } else if (table || line.trimStart().startsWith('|')) {
      flush();
      rowsOf([{ start, end }]);
    } else if (start < end) {
      lines.push({ start, end });
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  flush();
  return { units, comments: [], links: [], footnotes: [] };

  function rowsOf(rows: readonly { start: number; end: number }[]): void {
    for (const row of rows) {
      let kind: UnitKind = 'firstCell';
      for (const cell of cells(text, row.start, row.end)) {
        const raw = text.slice(cell.start, cell.end);
        const from = cell.start + raw.length - raw.trimStart().length;
        const content = raw.trim();
        if (content === '') continue;
        units.push({ kind, depth: 0, group: 0, text: content, map: shift(from), marks: [], breaks: [] });
        kind = 'tableCell';
      }
    }
  }
}
