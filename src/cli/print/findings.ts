import type { Severity } from '../../core/analysis';
import { shownWords } from '../../core/text/shown-words';
import type { Layout } from './analysis';
import type { CheckedFile } from './checked-file';
import { indented, printable } from './layout';
import type { Look } from './style';

const looks: Readonly<Record<Severity, Look>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' };

/** Columns for “line:column”. */
const PLACE = 9;
/** More of the draft than this is not shown. */
const MAX_WORDS = 200;

/** The findings of one file for people: place, severity, rule; the message; the words. Nothing for a file without. */
export function formatChecked({ file, text, findings }: CheckedFile, { messages, style, columns }: Layout): string {
  if (findings.length === 0) return '';
  const blocks = findings.map(({ finding }) => {
    const { line, column, severity, rule, message, start, end } = finding;
    const place = `${line}:${column}`.padStart(PLACE);
    const head = `${style('dim', place)}  ${style(looks[severity], messages.severities[severity])}  ${style('dim', rule)}`;
    const words = printable(shownWords(text.slice(start, Math.min(end, start + MAX_WORDS))));
    const lines = [head, indented(printable(message), PLACE + 2, columns)];
    if (words)
      lines.push(style('dim', indented(`> ${words}${end - start > MAX_WORDS ? '…' : ''}`, PLACE + 2, columns)));
    return lines.join('\n');
  });
  return `${style('bold', printable(file))}\n${blocks.join('\n')}\n\n`;
}

/** The last line: how many of each severity. */
export function formatTotals(
  counts: Readonly<Record<Severity, number>>,
  files: number,
  { messages, style }: Layout,
): string {
  const none = Object.values(counts).every((count) => count === 0);
  return style('bold', none ? messages.noFindings(files) : messages.findings(counts, files));
}
