/**
 * Does one thing after the other, in the order in which they were asked for: of two that read a file and write it back at the
 * same time one would undo the other. What fails keeps nothing else from being done.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
