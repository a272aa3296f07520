import type { TextChange } from '../convert';

/**
 * The edits of a document since its last analysis, as one list of changes for the engine. One event stays as it is;
 * several become the one slice that holds them all, so that a burst of typing costs one analysis.
 */
export class PendingEdits {
  /** Changes of the only event so far, in coordinates of the analysed text. */
  #single: readonly TextChange[] | null = null;
  /** Slice touched so far: from `start` to `oldEnd` in the analysed text, to `newEnd` in the present one. */
  #start = 0;
  #oldEnd = 0;
  #newEnd = 0;
  #events = 0;

  get isEmpty(): boolean {
    return this.#events === 0;
  }

  /** Adds the changes of one event; their offsets refer to the text just before it. */
  add(changes: readonly TextChange[]): void {
    if (changes.length === 0) {
      return;
    }
    let start = Infinity;
    let end = 0;
    let growth = 0;
    for (const change of changes) {
      start = Math.min(start, change.start);
      end = Math.max(end, change.end);
      growth += change.text.length - (change.end - change.start);
    }
    if (this.#events === 0) {
      this.#single = changes;
      this.#start = start;
      this.#oldEnd = end;
      this.#newEnd = end + growth;
    } else {
      this.#single = null;
      // What lies behind the slice has moved by newEnd − oldEnd; undo that to name it in the analysed text.
      const beyond = Math.max(0, end - this.#newEnd);
      this.#oldEnd += beyond;
      this.#newEnd += beyond + growth;
      this.#start = Math.min(this.#start, start);
    }
    this.#events += 1;
  }

  /** Hands over the changes and forgets them. `slice` reads the present text. */
  take(slice: (start: number, end: number) => string): readonly TextChange[] {
    const changes = this.#single ?? [{ start: this.#start, end: this.#oldEnd, text: slice(this.#start, this.#newEnd) }];
    this.clear();
    return changes;
  }

  clear(): void {
    this.#events = 0;
    this.#single = null;
  }
}
