/** Comma-separated text by RFC 4180, as spreadsheets read and write it. */

/** A byte order mark, without which spreadsheets take UTF-8 for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Characters at the start of a cell that make a spreadsheet compute it (OWASP ASVS 5.0, 1.2.10); full-width forms too. */
const FORMULA = /^'*[=+\-@\t\r\0＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\0＝＋－＠]/;

/** Puts an apostrophe before a cell that a spreadsheet would compute. `unguard` takes it away again. */
export function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guard`. */
export function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** What stands between cells: where a comma is for decimals, spreadsheets open sheets with semicolons. */
export type CsvSeparator = ',' | ';';

/** Rows as text: CRLF, quotes where needed, cells guarded against formulas. */
export function writeCsv(rows: readonly (readonly string[])[], separator: CsvSeparator = ','): string {
  return rows.map((row) => row.map(writeCell).join(separator) + '\r\n').join('');
}

function writeCell(cell: string): string {
  const safe = guard(cell);
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A row of a sheet. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
}

/** Reads rows; the separator (comma, semicolon or tab) is the one that the first line has most of. Empty lines are left out. */
export function readCsv(text: string): readonly CsvRow[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = separatorOf(body);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells: cells.map(unguard), line: rowLine });
    cells = [];
  };
  while (at < body.length) {
    if (cells.length === 0) rowLine = line;
    let cell = '';
    if (body[at] === '"') {
      const quoted = readQuoted(body, at + 1);
      for (const character of quoted.cell) if (character === '\n') line++;
      cell = quoted.cell;
      at = quoted.next;
    }
    const rest = endOfCell(body, at, separator);
    cell += body.slice(at, rest);
    at = rest;
    cells.push(cell);
    if (body[at] === separator) {
      at++;
      if (at === body.length) cells.push('');
      continue;
    }
    if (body[at] === '\r' && body[at + 1] === '\n') at++;
    at++;
    line++;
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows;
}

function readQuoted(text: string, from: number): { readonly cell: string; readonly next: number } {
  let cell = '';
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { cell: cell + text.slice(at), next: text.length };
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, next: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  let best = ',';
  let most = 0;
  for (const separator of [',', ';', '\t']) {
    const count = first.split(separator).length - 1;
    if (count > most) {
      best = separator;
      most = count;
    }
  }
  return best;
}
