import { Worker } from 'node:worker_threads';
import type { Answers } from './analyze-lines';
import type { Lines } from './whole-lines';
import type { WorkerSettings } from './worker';

/** Does the work on lines, somewhere. */
export interface LineWorkers {
  /** How many calls of `answer` are worth having under way at once. */
  readonly width: number;
  readonly answer: (lines: Lines) => Promise<Answers>;
  readonly close: () => Promise<void>;
}

interface Slot {
  readonly worker: Worker;
  readonly waiting: { resolve: (answers: Answers) => void; reject: (error: Error) => void }[];
}

/**
 * Threads that answer in any order; each call goes to the thread with the least to do.
 *
 * @param script the bundle, which calls `serve` when it is not the main thread
 */
export function startWorkers(script: string, count: number, settings: WorkerSettings): LineWorkers {
  const slots = Array.from({ length: count }, (): Slot => {
    const slot: Slot = { worker: new Worker(script, { workerData: settings }), waiting: [] };
    const fail = (error: Error): void => slot.waiting.splice(0).forEach(({ reject }) => reject(error));
    slot.worker.on('message', (answers: Answers) => slot.waiting.shift()?.resolve(answers));
    slot.worker.on('error', fail);
    slot.worker.on('exit', (code) => fail(new Error(`a worker ended with status ${code}`)));
    return slot;
  });
  const idlest = (): Slot | undefined =>
    slots.reduce<Slot | undefined>(
      (best, slot) => (best && best.waiting.length <= slot.waiting.length ? best : slot),
      undefined,
    );
  return {
    width: count * 2, // while one chunk is worked on, the next is there already
    answer: (lines) =>
      new Promise((resolve, reject) => {
        const slot = idlest();
        if (!slot) return reject(new Error('no worker'));
        slot.waiting.push({ resolve, reject });
        // A copy of its own: a chunk of a stream is a part of a larger buffer.
        const bytes = lines.bytes && new Uint8Array(lines.bytes);
        slot.worker.postMessage({ ...lines, bytes }, bytes ? [bytes.buffer] : []);
      }),
    close: async () => {
      await Promise.all(slots.map(({ worker }) => worker.terminate()));
    },
  };
}
