/** The marked spans of a unit: which belong to a claim, and which cross its bounds. */
import type { MarkedSpan } from '../../text/quotation-marks';
import { Sign } from '../../text/sign';
import type { Token } from '../../text/token';
import { behind, type Candidate, type Scene, spanOf } from './scene';
import type { UnitAnalysis } from './unit-analysis';

/** The outermost marked spans with their claims, and which of them is still open at the end. */
export function marksOf(scene: Scene, order: readonly Candidate[]): Pick<UnitAnalysis, 'marks' | 'openMark'> {
  const { tokens, spans } = scene;
  let openMark = -1;
  const marks: { start: number; end: number; claim: number }[] = [];
  // Made for the first mark that a claim has.
  let position: ReadonlyMap<Candidate, number> | null = null;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MarkedSpan;
    if (span.depth > 0) continue;
    const candidate = scene.found[scene.owner[index] as number];
    let claim = -1;
    if (candidate !== undefined) {
      position ??= new Map(order.map((c, place) => [c, place]));
      claim = position.get(candidate) ?? -1;
    }
    const range = spanOf(tokens, { from: span.open, to: behind(span) });
    if (!span.closed && span.close >= tokens.length) {
      // An incise ended the words of a mark that was never closed: they do not go on in the next unit.
      const last = candidate?.parts[candidate.parts.length - 1];
      openMark = last !== undefined && last.to < tokens.length - 1 ? -1 : marks.length;
    }
    marks.push({ start: range.start, end: range.end, claim });
  }
  return { marks, openMark };
}

/** The offset behind the first closing mark that pairs with nothing, before any mark that pairs; or -1. */
export function strayClose({ tokens, spans, signs }: Scene): number {
  if ((signs & Sign.StrayMark) === 0) return -1;
  const ceiling = spans[0]?.open ?? tokens.length;
  for (let k = 1; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if ((t.signs & Sign.StrayMark) !== 0) return t.end;
  }
  return -1;
}
