/** What “tant … que”, “comme” joins to a French subject. */
import { CORRELATIVES } from '../language/conjunctions';
import { Num } from '../language/types';
import type { Token } from '../text/token';
import { endsWith } from './coordinator';
import { headOf } from './head-noun';
import { phraseBefore } from './phrase-before';
import { startingAt, type Subject } from './subject';

/**
 * “| Tant le maire que | le préfet ont assuré”, “| La CGT comme | FO ont dit”: the subject of a French plural verb with what
 * a correlative joins to its one member, not beyond `floor`; else the subject.
 */
export function withCorrelate(
  tokens: readonly Token[],
  subject: Subject,
  number: number | undefined,
  floor: number,
): Subject {
  const { start, headStart, headEnd } = subject;
  if (number !== Num.Plural || start - 2 < floor || start !== headStart) return subject;
  const { form } = tokens[start - 1] as Token;
  if (form !== 'comme' && form !== 'que' && form !== "qu'") return subject;
  if (tokens[headOf(tokens, headStart, headEnd, true)]?.word?.number === Num.Plural) return subject;
  const first = phraseBefore(tokens, start - 1, floor);
  if (first === null || first.governed) return subject;
  const from = form === 'comme' ? first.start : correlativeStart(tokens, first.start, floor);
  return from < 0 ? subject : startingAt(subject, from);
}

/** Where “tant”, “aussi bien” stands right before token k, or -1. */
function correlativeStart(tokens: readonly Token[], k: number, floor: number): number {
  for (const words of CORRELATIVES)
    if (k - words.length >= floor && endsWith(tokens, k, words)) return k - words.length;
  return -1;
}
