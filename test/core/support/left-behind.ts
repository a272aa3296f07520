/** Prints by how many megabytes 300 analyses grow a heap of which only the young objects are collected. In a process of its own: V8 learns from what ran before. */
import { analyze } from '../../../src/core/index';

const text = Array.from(
  { length: 12 },
  (_, n) => `Anna Roux, maire de la ville ${n}, a déclaré que « tout ira bien ».\n\n`,
).join('');

function readAll(): void {
  for (let n = 0; n < 300; n++) {
    void analyze(text).findings;
    if (n % 10 === 0) globalThis.gc?.({ type: 'minor' });
  }
}

function kept(): number {
  globalThis.gc?.({ type: 'minor' });
  globalThis.gc?.({ type: 'minor' });
  return process.memoryUsage().heapUsed;
}

readAll();
globalThis.gc?.();
const before = kept();
readAll();
console.log(((kept() - before) / 1e6).toFixed(1));
