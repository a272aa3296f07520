/** Processor time of one call in milliseconds, the least of a few: what other processes take does not count. */
export function cost(run: () => unknown, times = 3): number {
  let least = Infinity;
  for (let n = 0; n < times; n++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
