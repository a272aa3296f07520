/** Clocks and order statistics. */
import { readFileSync } from 'node:fs';

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

/** Times of pieces of work, and of those among them during which the system gave the processor to nobody else. */
export interface Samples {
  readonly all: readonly number[];
  /** Null where the system does not say (Linux does). */
  readonly undisturbed: readonly number[] | null;
}

/** Times `work` as `samplesOf` does, and tells apart what other threads cut in on: compilers, collectors, other programs. */
export function toldApart(runs: number, warmUp: number, work: (run: number) => void): Samples {
  for (let run = 0; run < warmUp; run++) work(run);
  const all: number[] = [];
  const undisturbed: number[] = [];
  let told = true;
  for (let run = 0; run < runs; run++) {
    const before = switches();
    const time = milliseconds(() => work(warmUp + run));
    all.push(time);
    told &&= before !== null;
    if (switches() === before) undisturbed.push(time);
  }
  return { all, undisturbed: told ? undisturbed : null };
}

/** How often the system has taken the processor from the main thread so far; null where it does not say. */
function switches(): number | null {
  try {
    const status = readFileSync(`/proc/self/task/${process.pid}/status`, 'utf8');
    return [...status.matchAll(/ctxt_switches:\s+(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  } catch {
    return null;
  }
}
