/** Moving offsets when stretches of a text are taken out or replaced. */
import { countLeading } from '../binary-search';

/** A stretch that is taken out, end exclusive. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** What takes its place, empty for nothing. */
  readonly text: string;
}

/**
 * From offsets in a text to offsets in the same text after `cuts`; an offset inside of a cut goes to its start.
 * @param cuts in order, apart from each other
 */
export function afterCuts(cuts: readonly Cut[]): (offset: number) => number {
  const before = new Int32Array(cuts.length + 1);
  cuts.forEach((cut, index) => {
    before[index + 1] = (before[index] ?? 0) + cut.end - cut.start - cut.text.length;
  });
  return (offset) => {
    const count = countLeading(cuts.length, (n) => (cuts[n]?.start ?? 0) < offset);
    const last = cuts[count - 1];
    if (last !== undefined && offset < last.end) return last.start - (before[count - 1] ?? 0);
    return offset - (before[count] ?? 0);
  };
}
