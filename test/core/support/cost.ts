/**
 * Processor time of one call in milliseconds, the least of a few: what other processes take does not count.
 * @param times how often it is called at the most
 * @param enough a call that takes less than this is the last one
 */
export function cost(run: () => unknown, times = 3, enough = 0): number {
  let least = Infinity;
  for (let n = 0; n < times && least >= enough; n++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
