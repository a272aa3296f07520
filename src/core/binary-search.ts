/**
 * How many things a test holds for that holds for the first ones and for none behind them (the partition point), by binary search.
 * @param count how many there are; the test is asked of numbers below it
 */
export function countLeading(count: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
