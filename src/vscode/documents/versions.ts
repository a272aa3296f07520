/** Two versions of one record, where two people changed it at the same time. Pure. */
import type { ClaimRecord } from '../../core/records/types';
import { equalJson } from '../../core/json/json';
import type { DraftView, Row } from './row';

/** A record and the copy that holds the values of the second person. */
interface Versions {
  readonly first: Row;
  readonly second: Row;
}

/** The versions that a row is one of; the first is the copy itself where its record is gone. */
export function versionsOf({ rows }: DraftView, row: Row): Versions | null {
  const original = row.record?.conflictOf;
  if (original) {
    return { first: rows.find(({ id }) => id === original) ?? row, second: row };
  }
  const second = row.record && rows.find(({ record }) => record?.conflictOf === row.id);
  return second ? { first: row, second } : null;
}

/** In the order in which they are shown. */
const VERSION_PARTS = ['words', 'statement', 'terms', 'sources', 'status', 'note', 'remarks'] as const;

/** What two versions of a record can differ in, for a person. */
export type VersionPart = (typeof VERSION_PARTS)[number];

const VALUES: Readonly<Record<VersionPart, (record: ClaimRecord) => unknown>> = {
  words: ({ kind, target }) => [kind, target.exact],
  statement: ({ said }) => said ?? null,
  terms: ({ basis, anonymity }) => [basis ?? null, anonymity ?? null],
  sources: ({ sources }) => sources ?? [],
  status: ({ check }) => [check?.status ?? null, check?.verdict ?? null],
  note: ({ check }) => check?.note ?? null,
  remarks: ({ thread }) => thread ?? [],
};

/** The parts in which two versions differ. */
export function differences(first: ClaimRecord, second: ClaimRecord): readonly VersionPart[] {
  return VERSION_PARTS.filter((part) => !equalJson(VALUES[part](first), VALUES[part](second)));
}
