import search from 'approx-string-match';

/**
 * The rule by which the Hypothesis client places a quotation, written down from its description for comparison: all exact hits, or
 * the nearest with at most half of the characters wrong (256 at most); of these the one with the best sum of words (50), text
 * before (20), text after (20) and nearness to the old position (2). There is no least score.
 */
export function matchQuote(
  text: string,
  exact: string,
  context: { readonly prefix: string; readonly suffix: string; readonly hint: number },
): { readonly start: number; readonly end: number; readonly score: number } | null {
  if (exact === '') return null;
  let best: { start: number; end: number; score: number } | null = null;
  for (const { start, end, errors } of find(text, exact, Math.min(256, exact.length / 2))) {
    const before =
      context.prefix === ''
        ? 1
        : similarity(text.slice(Math.max(0, start - context.prefix.length), start), context.prefix);
    const after = context.suffix === '' ? 1 : similarity(text.slice(end, end + context.suffix.length), context.suffix);
    const near = 1 - Math.abs(start - context.hint) / text.length;
    const score = (50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92;
    if (best === null || score > best.score) best = { start, end, score };
  }
  return best;
}

function find(
  text: string,
  words: string,
  maxErrors: number,
): readonly { start: number; end: number; errors: number }[] {
  const hits = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    hits.push({ start: at, end: at + words.length, errors: 0 });
  return hits.length > 0 ? hits : search(text, words, maxErrors);
}

function similarity(text: string, words: string): number {
  if (text === '') return 0;
  return 1 - (find(text, words, words.length)[0]?.errors ?? words.length) / words.length;
}
