import { equalJson } from '../../core/json/json';
import type { ClaimRecord, ClaimsFile } from '../../core/records/types';

/** How many changes can be taken back. */
const MOST_UNDO = 100;

/** What a command made of the claims file; null: there was none before. */
export interface Done {
  readonly before: ClaimsFile | null;
  readonly after: ClaimsFile;
}

/** What the commands of this window did to a claims file: to take it back, to make it again, and to know its own records by. */
export class RecordsHistory {
  #done: readonly Done[] = [];
  #undone: readonly Done[] = [];
  /** The records that this window wrote, as it wrote them last. */
  readonly #own = new Map<string, ClaimRecord>();

  /** The change that would be taken back next. */
  get last(): Done | undefined {
    return this.#done.at(-1);
  }

  /** The change that would be made again next. */
  get next(): Done | undefined {
    return this.#undone.at(-1);
  }

  /** A command changed the file; what was taken back before cannot be made again any more. */
  add(done: Done): void {
    this.#done = [...this.#done, done].slice(-MOST_UNDO);
    this.#undone = [];
  }

  /** The last change was taken back. */
  back(): void {
    this.#undone = [...this.#undone, ...this.#done.slice(-1)];
    this.skipLast();
  }

  /** The next change was made again. */
  forth(): void {
    this.#done = [...this.#done, ...this.#undone.slice(-1)];
    this.skipNext();
  }

  /** The last change cannot be taken back: the one before it is the last one then. */
  skipLast(): void {
    this.#done = this.#done.slice(0, -1);
  }

  /** The next change cannot be made again. */
  skipNext(): void {
    this.#undone = this.#undone.slice(0, -1);
  }

  /** Notes what was written, by whichever command. */
  wrote({ before, after }: Done): void {
    const old = new Map(before?.claims.map((claim) => [claim.id, claim]));
    for (const claim of after.claims) {
      if (!equalJson(old.get(claim.id), claim)) {
        this.#own.set(claim.id, claim);
      }
    }
  }

  /** Whether the record is as this window wrote it last. */
  isOwn(record: ClaimRecord): boolean {
    const own = this.#own.get(record.id);
    return own !== undefined && equalJson(own, record);
  }
}
