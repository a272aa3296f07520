import { sleep } from './commands';

/** Does it again until it does not fail; out of time (ms), fails as it last did. */
export async function retry<T>(action: () => Promise<T>, timeout: number): Promise<T> {
  for (const end = Date.now() + timeout; ;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(200);
    }
  }
}

/** Reads until the reading is good; out of time (ms), fails and says what was read last. */
export async function until<T>(
  read: () => T | Promise<T>,
  good: (reading: T) => boolean = Boolean,
  timeout = 15_000,
): Promise<T> {
  for (const end = Date.now() + timeout; ;) {
    const reading = await read();
    if (good(reading)) return reading;
    if (Date.now() > end) throw outOfTime(timeout, reading);
    await sleep(100);
  }
}

/** Reads until the reading is good and twice the same, as what comes in parts is at rest then; fails as `until` does. */
export function settled<T>(read: () => T | Promise<T>, good: (reading: T) => boolean, timeout = 15_000): Promise<T> {
  let last: string | undefined;
  const isAtRest = (reading: T): boolean => {
    const [before, now] = [last, JSON.stringify(reading)];
    last = now;
    return good(reading) && now === before;
  };
  return until(read, isAtRest, timeout);
}

const outOfTime = (timeout: number, reading: unknown): Error =>
  new Error(`not so after ${timeout / 1000} s, but: ${JSON.stringify(reading)?.slice(0, 2000)}`);
