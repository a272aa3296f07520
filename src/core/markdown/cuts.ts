/** Moving offsets when stretches of a text are taken out. */

/** A stretch that is taken out, end exclusive. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/**
 * From offsets in a text to offsets in the same text without `cuts`; an offset inside of a cut goes to its start.
 * @param cuts in order, apart from each other
 */
export function withoutCuts(cuts: readonly Cut[]): (offset: number) => number {
  const before = new Int32Array(cuts.length + 1);
  cuts.forEach((cut, index) => {
    before[index + 1] = (before[index] ?? 0) + cut.end - cut.start;
  });
  return (offset) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const inside = Math.max(0, (cuts[low - 1]?.end ?? 0) - offset);
    return offset + inside - (before[low] ?? 0);
  };
}
