/** Block quotes of several units, and who signs them below. */
import type { Entity } from '../../actors/cast/entity';
import type { Place } from '../unit/local-claim';
import { sameReference, type ClaimReference, type DocumentUnit } from './reading';
import { WHOLE, type ClaimDraft, type Work } from './work';

/** A unit of a block quote, by the length of its text, with those before it. */
interface Extent {
  readonly end: number;
  /** Whether its first marks are around all of it. */
  readonly quoted: boolean;
  /** Whether it ends as a sentence does. */
  readonly stopped: boolean;
  /** How many claims it has. */
  readonly claims: number;
  readonly before: Extent | null;
}

/** A block quote, or a quotation that is a paragraph, which the next line may sign. */
export interface QuoteBlock {
  /** Number of the block quote, 0 for a paragraph. */
  readonly group: number;
  /** Whether a name and nothing else stands above it. */
  readonly introduced: boolean;
  /** Its units so far, the last one first. */
  readonly extent: Extent;
  readonly claim: ClaimReference | null;
  /** Whether that claim has a cue: “She wrote on X:”. */
  readonly cued: boolean;
}

/** Whether two block quotes are the same for all that follows. */
export function sameBlock(a: QuoteBlock | null, b: QuoteBlock | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.group === b.group &&
    a.introduced === b.introduced &&
    a.cued === b.cued &&
    sameReference(a.claim, b.claim) &&
    sameExtent(a.extent, b.extent)
  );
}

function sameExtent(a: Extent | null, b: Extent | null): boolean {
  let one = a;
  let other = b;
  while (one !== other) {
    if (
      one === null ||
      other === null ||
      one.end !== other.end ||
      one.quoted !== other.quoted ||
      one.stopped !== other.stopped ||
      one.claims !== other.claims
    )
      return false;
    one = one.before;
    other = other.before;
  }
  return true;
}

/**
 * The quotation that a unit with these claims leaves for the next line to sign, or null.
 * @param before the one that was open before it
 * @param introduced whether the line above is a name and nothing else
 */
export function blockBehind(
  { analysis, kind, group, text, first }: DocumentUnit,
  before: QuoteBlock | null,
  claims: readonly ClaimDraft[],
  introduced: boolean,
): QuoteBlock | null {
  const mark = analysis.marks[0];
  const quoted = analysis.startsQuoted && mark !== undefined && text.length - mark.end < 2;
  const signs = analysis.signature !== null && (analysis.signature.dash || (before !== null && canBeSigned(before)));
  const inBlock = kind === 'blockquote' && group > 0 && !(signs && !first);
  if (!inBlock && (kind === 'blockquote' || !quoted || claims.some(({ cue }) => cue !== null))) return null;
  const same = inBlock && !first && before !== null && before.group === group ? before : null;
  const whole = claims.findIndex(({ cue, reason }) => cue === null || reason === CUE_ABOVE);
  const own = whole < 0 ? null : { back: 0, claim: whole };
  return {
    group: inBlock ? group : 0,
    introduced: same?.introduced ?? introduced,
    extent: {
      end: text.length,
      quoted,
      stopped: STOPPED.test(text),
      claims: claims.length,
      before: same?.extent ?? null,
    },
    claim: same?.claim != null ? { ...same.claim, back: same.claim.back + 1 } : own,
    cued: same?.claim != null ? same.cued : claims[whole]?.cue != null,
  };
}

const STOPPED = /[.!?…][”"»]?$/;

/** Whether a name and a post right behind are who says the quote, be there no dash before them: not in a list of names. */
export function canBeSigned({ extent }: QuoteBlock): boolean {
  return extent.quoted || extent.stopped;
}

/** The reason of a claim whose cue stands in the paragraph before. */
export const CUE_ABOVE = 'cue in the paragraph before';

/** Another paragraph of a block quote that a cue brings on: it is part of the same words. */
export function goOnWithBlock(work: Work, before: QuoteBlock | null): void {
  const { group, first, kind, analysis, text } = work.unit;
  if (before === null || !before.cued || before.claim === null || kind !== 'blockquote') return;
  if (first || before.group !== group || analysis.signature?.dash === true) return;
  const { back, claim } = before.claim;
  work.amendments.push({ back: back + 1, claim, parts: [{ back: 0, start: 0, end: text.length }] });
}

/** “— Kenji Ito, marine ecologist”: gives the quotation before to who signs at `source`. */
export function signBlock(work: Work, { claim, cued, extent }: QuoteBlock, source: Place, actor: Entity | null): void {
  if (cued && claim !== null) {
    if (actor !== null) work.amendments.push({ back: claim.back + 1, claim: claim.claim, actor });
    return;
  }
  let back = 1;
  for (let unit: Extent | null = extent; unit !== null; unit = unit.before, back++) {
    const within = work.claims.length;
    if (unit.quoted) work.laterMarks.push({ back, mark: 0, claim: { back: 0, claim: within } });
    for (let inner = 0; inner < unit.claims; inner++) work.amendments.push({ back, claim: inner, within });
  }
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
    said: null,
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
