import { equalJson } from '../../core/json/json';
import type { ClaimRecord, ClaimsFile } from '../../core/records/types';

/** How long after a write another window can still write over it what it had read before. */
const LIMIT_MS = 1500;

interface Written {
  readonly was: ClaimRecord | undefined;
  readonly now: ClaimRecord | undefined;
  readonly until: number;
}

/**
 * What this window wrote a moment ago. No file system lets a file be compared and replaced in one step: of two windows that write
 * at the same time one can put its file over the other's without having seen it. What got lost in that way is found here. Pure.
 */
export class RecentWrites {
  readonly #records = new Map<string, Written>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Notes which records a write changed. */
  note(before: ClaimsFile | null, after: ClaimsFile): void {
    const until = this.now() + LIMIT_MS;
    const was = byId(before);
    const is = byId(after);
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      if (!same(was.get(id), is.get(id))) {
        this.#records.set(id, { was: was.get(id), now: is.get(id), until });
      }
    }
  }

  /** Somebody put the file back as it was before: that is no loss. */
  forget(): void {
    this.#records.clear();
  }

  /** The file with the records that are in it as if they had never been written; the same file where there are none. */
  regained(file: ClaimsFile): ClaimsFile {
    const present = byId(file);
    const lost = new Map<string, ClaimRecord>();
    for (const [id, { was, now, until }] of this.#records) {
      if (this.now() >= until) {
        this.#records.delete(id);
      } else if (now && same(present.get(id), was)) {
        lost.set(id, now);
      }
    }
    if (lost.size === 0) {
      return file;
    }
    const added = [...lost.values()].filter(({ id }) => !present.has(id));
    return { ...file, claims: [...file.claims.map((claim) => lost.get(claim.id) ?? claim), ...added] };
  }
}

function byId(file: ClaimsFile | null): ReadonlyMap<string, ClaimRecord> {
  return new Map((file?.claims ?? []).map((claim) => [claim.id, claim]));
}

function same(one: ClaimRecord | undefined, other: ClaimRecord | undefined): boolean {
  return one === undefined || other === undefined ? one === other : equalJson(one, other);
}
