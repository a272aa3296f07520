/**
 * Asks again until the answer is good: what happens in a workbench arrives by events. Out of time (ms), fails and shows the
 * last answer.
 */
export async function eventually<T>(
  ask: () => T | PromiseLike<T>,
  good: (answer: T) => boolean,
  timeout = 25_000,
): Promise<T> {
  for (const end = Date.now() + timeout; ;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`not so after ${timeout / 1000} s, but: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await pause(50);
  }
}

/** Resolves after some milliseconds: only for what must not happen, never to wait for what must. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
