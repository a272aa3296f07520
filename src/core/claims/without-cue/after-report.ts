/** A quotation behind a report and a colon: “Pour elle, rien n'est perdu : « On va se battre. »” */
import { isOf } from '../../syntax/noun-phrase';
import type { MarkedSpan } from '../../text/quotation-marks';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { ClaimsByEnd, endOf } from './claims-by-end';
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
import { itemAt } from '../../text/item-at';

/** The reports of a unit by where they end, as `quotationAfterReport` asks for them. */
export class Reports {
  readonly #byWords: ClaimsByEnd;
  readonly #byAll: ClaimsByEnd;

  constructor({ found }: Scene) {
    this.#byWords = new ClaimsByEnd(found, ({ parts }) => parts.at(-1)?.to ?? 0);
    this.#byAll = new ClaimsByEnd(found, endOf);
  }

  /** The report whose words end right before the colon, or null. */
  upTo(colon: number): Candidate | null {
    return this.#byWords.lastIn(colon, colon);
  }

  /** The claim that ended last within a few words before the colon, or null. */
  before(colon: number): Candidate | null {
    return this.#byAll.lastIn(Math.max(0, colon - LONGEST), colon);
  }

  /** The indices of the claims that end within so many tokens before this one, or at it, the nearest first. */
  nearest(open: number, within: number): number[] {
    return this.#byAll.nearestIn(Math.max(0, open - within), open);
  }

  /** The words of claim n end elsewhere now. */
  moved(n: number): void {
    this.#byWords.moved(n);
    this.#byAll.moved(n);
  }
}

/** Gives a quotation that bears out the French report before its colon to whoever reports, as a claim of its own; whether it did. */
export function quotationAfterReport(scene: Scene, index: number, reports: Reports): boolean {
  const { tokens, spans, owner, found, language } = scene;
  const span = spans[index] as MarkedSpan;
  const colon = span.open - 1;
  if (itemAt(tokens, colon)?.kind !== Kind.Colon || language.id !== 'fr' || !isSentence(scene, span)) return false;
  const end = quoteRunEnd(scene, span.open, tokens.length);
  const at = owner[index] as number;
  const report = at >= 0 ? (found[at] as Candidate) : (reports.upTo(colon) ?? speakerGoingOn(scene, colon, reports));
  if (report === null || report.cue === null || report.cue.to > colon || report.source === null) return false;
  if (at >= 0) {
    const part = report.parts.at(-1) as Range;
    if (part.from >= colon || part.to < behind(span) || part.to > end) return false;
    // “Pour Ruiz, pas de doute : « … »”: only says that the words come.
    if (report.reason === 'according to' && wordCount(tokens, part.from, colon) <= SHORTEST) {
      report.parts[report.parts.length - 1] = { from: span.open, to: end };
      reports.moved(at);
      return true;
    }
    if (saysInside(scene, part.from, colon)) return false;
    report.parts[report.parts.length - 1] = { from: part.from, to: colon };
    reports.moved(at);
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

/** “« On respire », plaisante le coach, | avant de redevenir sérieux | : « … »”: the claim whose speaker does something else between it and the colon, or null. */
function speakerGoingOn({ tokens }: Scene, colon: number, reports: Reports): Candidate | null {
  const candidate = reports.before(colon);
  if (candidate === null) return null;
  let k = endOf(candidate);
  if (tokens[k]?.kind === Kind.Comma) k++;
  if (tokens[k]?.form !== 'avant' || colon - k > LONGEST || !isOf(tokens[k + 1] ?? (tokens[k] as Token))) return null;
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
