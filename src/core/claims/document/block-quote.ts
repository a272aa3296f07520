/** Block quotes of several units, and who signs them below. */
import type { Entity } from '../../actors/cast/entity';
import type { Place } from '../unit/local-claim';
import { sameReference, type ClaimReference, type DocumentUnit } from './reading';
import { WHOLE, type ClaimDraft, type Work } from './work';

/** A unit of a block quote, by the length of its text, with those before it. */
interface Extent {
  readonly end: number;
  readonly before: Extent | null;
}

/** A block quote whose next units may sign it. */
export interface QuoteBlock {
  readonly group: number;
  /** Its units so far, the last one first. */
  readonly extent: Extent;
  readonly claim: ClaimReference | null;
}

/** Whether two block quotes are the same for all that follows. */
export function sameBlock(a: QuoteBlock | null, b: QuoteBlock | null): boolean {
  if (a === null || b === null) return a === b;
  return a.group === b.group && sameReference(a.claim, b.claim) && sameExtent(a.extent, b.extent);
}

function sameExtent(a: Extent | null, b: Extent | null): boolean {
  let one = a;
  let other = b;
  while (one !== other) {
    if (one === null || other === null || one.end !== other.end) return false;
    one = one.before;
    other = other.before;
  }
  return true;
}

/** The block quote that a unit with these claims leaves open for the next, or null. `before`: the one that was open before it. */
export function blockBehind(
  { analysis, kind, group, text, first }: DocumentUnit,
  before: QuoteBlock | null,
  claims: readonly ClaimDraft[],
): QuoteBlock | null {
  if (kind !== 'blockquote' || group === 0 || analysis.signature !== null) return null;
  const same = !first && before !== null && before.group === group ? before : null;
  const cueless = claims.findIndex((c) => c.cue === null);
  const own = cueless < 0 ? null : { back: 0, claim: cueless };
  return {
    group,
    extent: { end: text.length, before: same?.extent ?? null },
    claim: same?.claim != null ? { ...same.claim, back: same.claim.back + 1 } : own,
  };
}

/** “— Kenji Ito, marine ecologist”: gives the units of the block quote before to who signs at `source`. */
export function signBlock(work: Work, { claim, extent }: QuoteBlock, source: Place, actor: Entity | null): void {
  if (claim !== null) work.amendments.push({ back: claim.back + 1, claim: claim.claim, drop: true });
  work.claims.push({
    local: WHOLE,
    parts: placesOf(extent),
    source,
    cue: null,
    actor,
    coSpeakers: [],
    attribution: actor === null ? 'described' : 'named',
    reason: 'signed block quote',
    confidence: 0.9,
  });
}

/** The places of the units of a quote, for the unit behind them. */
function placesOf(extent: Extent): Place[] {
  const places: Place[] = [];
  let back = 1;
  for (let unit: Extent | null = extent; unit !== null; unit = unit.before)
    places.push({ back: back++, start: 0, end: unit.end });
  return places.reverse();
}
