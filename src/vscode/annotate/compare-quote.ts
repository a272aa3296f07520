import type { QuoteRelation } from '../../core/records/quote-comparison';
import type { ClaimRecord, ClaimsFile, QuoteCheck } from '../../core/records/types';
import type { Engine } from '../engine/load';

/** What a comparison proves by itself. Other words may still be a faithful paraphrase: that is for a person to say. */
const PROVEN: Readonly<Partial<Record<QuoteRelation, QuoteCheck>>> = {
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  translated: 'translated',
};

/** Writes down how the draft's words stand to those of the source, where comparing them proves it. */
export function compareWithSource(
  engine: Engine,
  file: ClaimsFile,
  id: string,
  words: string,
  quote: string,
): ClaimsFile {
  const record = file.claims.find((claim) => claim.id === id);
  if (!record || !isQuotation(record)) {
    return file;
  }
  const { relation } = engine.compareQuote(words, quote, languagesOf(record, file.article?.language ?? null));
  const proven = PROVEN[relation];
  return proven ? engine.setQuoteCheck(file, id, proven) : file;
}

/** Languages of the draft's words and of the source's, as far as the record tells. */
export function languagesOf(
  { said }: ClaimRecord,
  article: string | null,
): { readonly draft: string | null; readonly source: string | null } {
  return { draft: said?.quoteLanguage ?? article, source: said?.original?.language ?? null };
}

/** Reported speech and facts need not have the source's words. */
export function isQuotation({ kind }: ClaimRecord): boolean {
  return kind === 'direct' || kind === 'mixed';
}
