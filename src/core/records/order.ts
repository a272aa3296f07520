import type { AnchoredRecord, ClaimRecord } from './types';

type Place = Pick<AnchoredRecord, 'id' | 'state' | 'start'>;

/**
 * Puts claims into the order of the text. A claim without a sure place (orphan, suggestion, no anchor given) stays behind the
 * claim that it stood behind, so that an unread claim never moves in the file. Equal places keep their order.
 */
export function inDocumentOrder(claims: readonly ClaimRecord[], anchors: readonly Place[]): readonly ClaimRecord[] {
  const starts = new Map<string, number>();
  for (const anchor of anchors) {
    if (anchor.start !== null && anchor.state !== 'orphan' && anchor.state !== 'suggested')
      starts.set(anchor.id, anchor.start);
  }
  const head: ClaimRecord[] = [];
  const groups: { readonly start: number; readonly claims: ClaimRecord[] }[] = [];
  for (const claim of claims) {
    const start = starts.get(claim.id);
    if (start === undefined) (groups.at(-1)?.claims ?? head).push(claim);
    else groups.push({ start, claims: [claim] });
  }
  // Array.prototype.sort is stable.
  groups.sort((a, b) => a.start - b.start);
  return [...head, ...groups.flatMap((group) => group.claims)];
}
