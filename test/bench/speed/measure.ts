/** Clocks and order statistics. */

/** Milliseconds that a piece of work takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Times `work` a number of times, after as many unmeasured runs as `warmUp`. */
export function samplesOf(runs: number, warmUp: number, work: (run: number) => void): readonly number[] {
  for (let run = 0; run < warmUp; run++) work(run);
  return Array.from({ length: runs }, (_, run) => milliseconds(() => work(warmUp + run)));
}

/** Bytes of heap in use after garbage collection; needs `--expose-gc`. */
export function heapUsed(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
