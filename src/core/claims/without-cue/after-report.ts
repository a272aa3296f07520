/** A quotation behind a report and a colon: “Pour elle, rien n'est perdu : « On va se battre. »” */
import { Tag } from '../../language/types';
import { isOf } from '../../syntax/noun-phrase';
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
  const report = at >= 0 ? (found[at] as Candidate) : (reportUpTo(scene, colon) ?? speakerGoingOn(scene, colon));
  if (report === null || report.cue === null || report.cue.to > colon || report.source === null) return false;
  if (at >= 0) {
    const part = report.parts.at(-1) as Range;
    if (part.from >= colon || part.to < behind(span) || part.to > end) return false;
    // “Pour Ruiz, pas de doute : « … »”: only says that the words come.
    if (report.reason === 'according to' && wordCount(tokens, part.from, colon) <= SHORTEST) {
      report.parts[report.parts.length - 1] = { from: span.open, to: end };
      return true;
    }
    if (saysInside(scene, part.from, colon)) return false;
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
    reason: 'quotation behind a colon',
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
  return found.filter(({ parts }) => parts.at(-1)?.to === colon).at(-1) ?? null;
}

/** “« On respire », plaisante le coach, | avant de redevenir sérieux | : « … »”: the claim whose speaker does something else between it and the colon, or null. */
function speakerGoingOn({ tokens, found }: Scene, colon: number): Candidate | null {
  const ends = ({ parts, cue, source }: Candidate): number =>
    Math.max(cue?.to ?? 0, source?.to ?? 0, ...parts.map(({ to }) => to));
  const candidate = found.filter((one) => ends(one) <= colon && colon - ends(one) <= LONGEST).at(-1);
  if (candidate === undefined) return null;
  let k = ends(candidate);
  if (tokens[k]?.kind === Kind.Comma) k++;
  if (tokens[k]?.form !== 'avant' || colon - k > LONGEST || !isOf(tokens[k + 1] ?? (tokens[k] as Token))) return null;
  for (let i = k; i < colon; i++) {
    const { kind, tags } = tokens[i] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Relative | Tag.SubjectPronoun)) !== 0) return null;
  }
  return candidate;
}

/** “pas de doute”, “c'est clair”: words of so few are no report. */
const SHORTEST = 3;

/** What the speaker does before he goes on has no more words. */
const LONGEST = 12;

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
