/** Which sign stands beside a line that may hold several claims. Pure. */
import type { Mark, Row } from '../documents/row';

/** Marks that a line can carry, most urgent first: a line shows one. An orphan has no line. */
export const MARKS = [
  'conflict',
  'drifted',
  'suggested',
  'failed',
  'open',
  'unchecked',
  'checked',
  'closed',
] as const satisfies readonly Mark[];

/** A mark with a sign in the margin. */
export type GutterMark = (typeof MARKS)[number];

/**
 * The most urgent mark of each line. Claims without a record have no sign, but where the others of the line are done they are
 * still to verify: a tick beside a paragraph means all of it.
 */
export function lineMarks(
  rows: readonly Pick<Row, 'mark' | 'place'>[],
  lineAt: (offset: number) => number,
): ReadonlyMap<number, GutterMark> {
  const marks = new Map<number, GutterMark>();
  const untouched = new Set<number>();
  for (const { mark, place } of rows) {
    if (place === null) {
      continue;
    }
    const line = lineAt(place.start);
    if (isGutterMark(mark)) {
      marks.set(line, moreUrgent(mark, marks.get(line)));
    } else {
      untouched.add(line);
    }
  }
  for (const [line, mark] of marks) {
    if (untouched.has(line)) {
      marks.set(line, moreUrgent('unchecked', mark));
    }
  }
  return marks;
}

function moreUrgent(one: GutterMark, other: GutterMark | undefined): GutterMark {
  return other !== undefined && MARKS.indexOf(other) < MARKS.indexOf(one) ? other : one;
}

function isGutterMark(mark: Mark): mark is GutterMark {
  return (MARKS as readonly Mark[]).includes(mark);
}
