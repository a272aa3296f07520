import { inDocumentOrder } from '../order';
import type { AnchoredRecord, ClaimRecord, ClaimsFile } from '../types';
import { insideMarks } from './inside-marks';
import { placeRecords, type Placement, type PreviousText } from './place-records';
import { stateAt } from './record-state';
import { indexText, type TextIndex } from './text-index';
import { Vocabulary } from './tokens';

/**
 * Says where each record stands in the text: one entry a record, in the order of the text, an orphan behind the record that it
 * stands behind in the file. `previous` is the last text in which the places were known; with it the difference of the two texts
 * decides first, without it the words and their surroundings do. Never throws; deterministic.
 */
export function anchorRecords(
  text: string,
  records: ClaimsFile,
  options: { readonly previous?: PreviousText } = {},
): readonly AnchoredRecord[] {
  const vocabulary = new Vocabulary();
  const index = indexText(text, vocabulary);
  const placements = placeRecords(index, records.claims, options.previous);
  const anchors = new Map<ClaimRecord, AnchoredRecord>();
  for (const [n, claim] of records.claims.entries()) anchors.set(claim, anchored(index, claim, placements[n] ?? null));
  return inDocumentOrder(records.claims, [...anchors.values()]).map((claim) => anchors.get(claim) as AnchoredRecord);
}

function anchored(index: TextIndex, claim: ClaimRecord, placement: Placement | null): AnchoredRecord {
  if (!placement) return { id: claim.id, state: 'orphan', start: null, end: null };
  if (placement.by === 'suggestion')
    return { id: claim.id, state: 'suggested', start: placement.start, end: placement.end };
  const { start, end } = insideMarks(index.text, placement, claim);
  return { id: claim.id, state: stateAt(index, claim, start, end), start, end };
}
