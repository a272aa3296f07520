import type { ClaimRecord } from './types';

/**
 * A text that is the same for records that began apart on the same words at the same place: two people began a record each for
 * one claim, and the two are versions of one.
 */
export function twinKey({ kind, target }: ClaimRecord): string {
  return JSON.stringify([kind, target.exact, target.prefix ?? '', target.suffix ?? '']);
}
