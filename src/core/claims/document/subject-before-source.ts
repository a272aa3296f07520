/** Who acts in the English sentence in which a source is only a noun or the subject of a further clause. */
import { Weight } from './weight';
import type { Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import type { DocumentUnit } from './reading';
import type { Salient } from './reference';

/**
 * “Ruiz asked the principal, who told her it was late”, “Ruiz won and the mayor said”: the subject of the sentence in which the source
 * is only the noun before a relative clause, or the subject of a further clause; null for other sources.
 */
export function subjectBeforeSource(
  { text, language }: DocumentUnit,
  salient: readonly Salient[],
  source: Span | null,
): Entity | null {
  if (source === null || language.headFirst) return null;
  // “Ruiz won the race and the mayor said she was late”
  // “Ruiz wept as the judge ruled that it was over”
  const other =
    text.startsWith(WHO, source.end - WHO.length) ||
    text.startsWith(AND, source.start - AND.length) ||
    BESIDE.test(text.slice(Math.max(0, source.start - LONGEST_LINK), source.start));
  if (!other && !RELATIVE.test(text.slice(Math.max(0, source.start - LONGEST_RELATIVE), source.start))) return null;
  const before = Math.max(0, source.start - LONGEST_SENTENCE);
  const from = before + text.slice(before, source.start).lastIndexOf('. ') + 1;
  if (text.slice(from, source.start).trim() === '') return null;
  const pronoun = OPENING_PRONOUN.exec(text.slice(from, from + 5));
  const gender = pronoun === null ? 0 : pronoun[1] === 'She' ? 2 : 1;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (weight !== Weight.Acting || entity.type !== 'person') continue;
    if (pronoun === null) return age === 0 && start >= from ? entity : null;
    if (entity.gender === gender) return entity;
  }
  return null;
}

/** Characters of a sentence before its source. */
const LONGEST_SENTENCE = 2000;
const WHO = ' who';
const AND = ' and ';
/** “He laughed | when | Ann Orr told him”, “She left | after | a guard warned her” */
const BESIDE = / (?:as|when|while|after|before|until|because) $/;
const LONGEST_LINK = 9;
/** “a memo in which | a manager warned” */
const RELATIVE = /\b(?:which|where|whose|whom)\s$/;
const LONGEST_RELATIVE = 7;
const OPENING_PRONOUN = /^ ?(She|He)\b/;
