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

/** Reads until the reading is enough and twice the same; out of time (ms), returns what there is. */
export async function settled<T>(
  read: () => Promise<T>,
  enough: (reading: T) => boolean,
  timeout = 10_000,
): Promise<T> {
  let last = await read();
  for (const end = Date.now() + timeout; Date.now() < end;) {
    await sleep(150);
    const now = await read();
    if (enough(now) && JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
  return last;
}
