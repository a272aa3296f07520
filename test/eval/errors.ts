/** Lists where an analysis and the gold differ, with the words in their context. */
import type { Claim, ClaimKind, Span } from '../../src/core/analysis';
import type { GoldClaim } from './gold';
import { common, isCounted, judge, sameSpeaker, sourceAgrees, units, type MatchedDocument } from './match';

/** missed: no claim overlaps enough · false: a claim that is none · source, cue, speaker: the content is right, this is not · bounds: right, but not letter for letter. */
export const errorTypes = ['missed', 'false', 'source', 'cue', 'speaker', 'bounds'] as const;
export type ErrorType = (typeof errorTypes)[number];

/** What is wrong with one claim. */
export interface EvalError {
  readonly types: readonly ErrorType[];
  readonly document: string;
  readonly start: number;
  /** Of the gold claim, else of the predicted one. */
  readonly kind: ClaimKind;
  readonly gold: GoldClaim | null;
  readonly predicted: Claim | null;
  readonly detail: string;
  readonly text: string;
}

/** All differences of one document, in its order: one entry a claim. */
export function listErrors(document: MatchedDocument): EvalError[] {
  const { gold, claims, predictions, nameOf } = document;
  const { text, id } = gold;
  const errors: EvalError[] = [];
  const say = (types: ErrorType[], goldClaim: GoldClaim | null, predicted: Claim | null, detail = ''): void => {
    const claim = goldClaim ?? predicted;
    if (!claim || types.length === 0) return;
    const start = claim.parts[0]?.start ?? 0;
    errors.push({ types, document: id, start, kind: claim.kind, gold: goldClaim, predicted, detail, text });
  };
  for (const { claim, match } of claims) {
    if (!isCounted(claim)) continue;
    const predicted = match?.predicted.claim ?? null;
    const overlap = match ? `overlaps by ${Math.round(match.similarity * 100)} %` : '';
    if (!match || !predicted || match.similarity < 0.5) {
      say(['missed'], claim, predicted, overlap);
      continue;
    }
    const cue = units(text, [claim.cue]);
    const name = nameOf(predicted.actor);
    const wrong: Readonly<Record<string, boolean>> = {
      source: !sourceAgrees(text, claim, predicted),
      cue: cue.size > 0 && !common(cue, units(text, [predicted.cue])),
      speaker: Boolean(claim.speaker) && !sameSpeaker(claim.speaker, name),
      bounds: match.similarity < 1,
    };
    const details = [wrong['bounds'] ? overlap : '', wrong['speaker'] ? `${claim.speaker} ≠ ${name ?? 'none'}` : ''];
    say(
      errorTypes.filter((type) => wrong[type]),
      claim,
      predicted,
      details.filter(Boolean).join(', '),
    );
  }
  for (const prediction of predictions) if (judge(prediction) === 'false') say(['false'], null, prediction.claim);
  return errors.sort((a, b) => a.start - b.start);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const words = (text: string, span: Span | null): string =>
  span ? oneLine(text.slice(span.start, span.end)).trim() : '–';

/** The words with «context» on both sides: a bracket around each part, an ellipsis where text is left out. */
function inContext(text: string, parts: readonly Span[], around = 90): string {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return '';
  let shown = `…${text.slice(Math.max(0, first.start - around), first.start)}`;
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    shown += `[${text.slice(part.start, part.end)}]${next ? text.slice(part.end, next.start) : ''}`;
  });
  return oneLine(`${shown}${text.slice(last.end, last.end + around)}…`);
}

/** One difference as a block of lines for a person to read. */
export function formatError({ types, document, kind, gold, predicted, detail, text, start }: EvalError): string {
  const line = (text.slice(0, start).match(/\n/g)?.length ?? 0) + 1;
  const head = `${types.join('+').toUpperCase()} ${kind}  ${document}:${line}${detail ? `  (${detail})` : ''}`;
  const lines = [head];
  if (gold) {
    lines.push(`  gold  ${inContext(text, gold.parts)}`);
    lines.push(`        source: ${words(text, gold.source)} | cue: ${words(text, gold.cue)}`);
  }
  if (predicted) {
    lines.push(`  ours  ${inContext(text, predicted.parts, gold ? 0 : 90)}`);
    lines.push(
      `        source: ${words(text, predicted.source)} | cue: ${words(text, predicted.cue)} | ${predicted.reason} ${predicted.confidence}`,
    );
  }
  return lines.join('\n');
}
