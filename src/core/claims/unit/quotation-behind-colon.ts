/** A quotation behind a colon before which no verb of saying stands. */
import type { Finding, Range } from './scene';

/** The claim of its words, without a cue. */
export function quotationBehindColon(words: Range, source: Range | null, confidence: number): Finding {
  return {
    parts: [words],
    source,
    cue: null,
    lemma: '',
    confidence,
    reason: 'quotation behind a colon',
  };
}
