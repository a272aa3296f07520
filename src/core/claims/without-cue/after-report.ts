/** A quotation behind a report and a colon: “Pour elle, rien n'est perdu : « On va se battre. »” */
import type { MarkedSpan } from '../../text/quotation-marks';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import {
  add,
  behind,
  firstGroupFrom,
  quoteRunEnd,
  wordCount,
  type Candidate,
  type Range,
  type Scene,
} from '../unit/scene';

/** Gives a quotation that bears out the French report before its colon to whoever reports, as a claim of its own; whether it did. */
export function quotationAfterReport(scene: Scene, index: number): boolean {
  const { tokens, spans, owner, found, language } = scene;
  const span = spans[index] as MarkedSpan;
  const colon = span.open - 1;
  if (tokens[colon]?.kind !== Kind.Colon || language.id !== 'fr' || !isSentence(scene, span)) return false;
  const end = quoteRunEnd(scene, span.open, tokens.length);
  const at = owner[index] as number;
  const report = at >= 0 ? (found[at] as Candidate) : reportUpTo(scene, colon);
  if (report === null || report.cue === null || report.cue.to > colon || report.source === null) return false;
  if (at >= 0) {
    const part = report.parts.at(-1) as Range;
    if (part.from >= colon || part.to < behind(span) || part.to > end || saysInside(scene, part.from, colon))
      return false;
    report.parts[report.parts.length - 1] = { from: part.from, to: colon };
    for (let k = span.open; k < end; k++) {
      const { kind, mark } = tokens[k] as Token;
      if (kind === Kind.OpenMark && mark >= 0 && owner[mark] === at) owner[mark] = -1;
    }
  }
  add(scene, {
    parts: [{ from: span.open, to: end }],
    source: report.source,
    cue: report.cue,
    lemma: report.lemma,
    modality: 'asserted',
    confidence: 0.8,
    reason: 'quotation behind a report',
    speaker: report.speaker,
  });
  return true;
}

/** A clause, or a few words with their stop, whole in marks. */
function isSentence(scene: Scene, { open, close }: MarkedSpan): boolean {
  const words = wordCount(scene.tokens, open, close);
  return words >= 3 && ((scene.tokens[close - 1] as Token).kind === Kind.Stop || hasClause(scene, open, close));
}

/** The report whose words end right before the colon, or null. */
function reportUpTo({ found }: Scene, colon: number): Candidate | null {
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const candidate = found[n] as Candidate;
    if (candidate.parts.at(-1)?.to === colon) return candidate;
  }
  return null;
}

/** “Elle raconte que le juge lui a dit : « … »”: whether what is reported has a verb of saying of its own. */
function saysInside(scene: Scene, from: number, colon: number): boolean {
  const { groups, tokens } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const { start, head, cue } = groups[n] as (typeof groups)[number];
    if (start >= colon) return false;
    if (cue !== null && (tokens[head] as Token).depth === 0) return true;
  }
  return false;
}
