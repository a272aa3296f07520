import type { Finding } from '../../core/analysis';
import { positionsIn, type Position } from '../../core/text/lines';

/** A finding as `check --format json` prints it: with the line and column of its start, from 1. */
interface LocatedFinding {
  readonly finding: Finding & Position;
  readonly end: Position;
}

/** A draft with what was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
}

/** Adds lines and columns, as editors count them; the keys are in the order in which they are printed. */
export function locateFindings(text: string, findings: readonly Finding[]): LocatedFinding[] {
  const inText = positionsIn(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0; // has an offset, but no column
  const positionOf = (offset: number): Position => {
    const { line, column } = inText(offset);
    return line > 1 ? { line, column } : { line, column: Math.max(1, column - mark) };
  };
  return findings.map(({ rule, severity, start, end, message, claim, data }) => ({
    finding: { rule, severity, start, end, ...positionOf(start), message, claim, data },
    end: positionOf(end),
  }));
}
