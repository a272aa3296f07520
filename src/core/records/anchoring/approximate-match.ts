import { align } from './align';
import type { Alignment } from './alignment';
import { mapRange } from './map-range';
import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';
import type { TokenRange, Tokens } from './tokens';

/** Windows of the text that are compared in full. */
const MAX_CANDIDATES = 20;
/** A word that stands more often than this says little about where to look. */
const COMMON = 60;
/** Width in tokens of the strips into which votes are gathered. */
const STRIP = 8;
/** Share of the words that must be left for a suggestion. */
const ENOUGH_WORDS = 0.5;
/** The same where the surroundings agree. */
const ENOUGH_WITH_CONTEXT = 0.25;
/** Share of the surroundings that must be left for a suggestion by surroundings. */
const ENOUGH_CONTEXT = 0.6;

/**
 * Finds the place where most of a target is left, words or surroundings: what to suggest when the words have changed. Words vote
 * for windows, rare ones more; the best windows are aligned with the target. Bounded by the target, not by the text.
 */
export function matchApproximately(
  index: TextIndex,
  pattern: Pattern,
  allowed: (range: TokenRange) => boolean,
): TokenRange | null {
  let best: TokenRange | null = null;
  let top = 0;
  for (const window of candidates(index, pattern)) {
    const found = compare(index, pattern, window);
    if (found && found.score > top && allowed(found)) {
      top = found.score;
      best = { from: found.from, to: found.to };
    }
  }
  return best;
}

function candidates(index: TextIndex, pattern: Pattern): readonly TokenRange[] {
  const votes = new Map<number, number>();
  const { ids, weights, length } = pattern.tokens;
  for (let i = 0; i < length; i++) {
    const id = ids[i] ?? -1;
    const count = index.count(id);
    if (count === 0 || count > COMMON) continue;
    const weight = ((weights[i] ?? 0) + 1) / count;
    for (const place of index.places(id)) {
      const strip = Math.floor((place - i) / STRIP);
      // Half a vote for the neighbours: a few inserted words must not split the count.
      for (const [at, share] of [
        [strip, 1],
        [strip - 1, 0.5],
        [strip + 1, 0.5],
      ] as const) {
        votes.set(at, (votes.get(at) ?? 0) + weight * share);
      }
    }
  }
  const slack = STRIP + Math.ceil((pattern.words.to - pattern.words.from) / 2);
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([strip]) => ({
      from: Math.max(0, strip * STRIP - slack),
      to: Math.min(index.tokens.length, strip * STRIP + STRIP + length + slack),
    }));
}

function compare(
  index: TextIndex,
  pattern: Pattern,
  window: TokenRange,
): (TokenRange & { readonly score: number }) | null {
  const part = slice(index.tokens, window);
  const alignment = align(pattern.tokens, part, index.vocabulary);
  const context = keptContext(pattern, alignment);
  const words = mapRange(pattern.tokens, part, alignment, pattern.words);
  const kept = words?.kept ?? 0;
  const place =
    words && (kept >= ENOUGH_WORDS || (kept >= ENOUGH_WITH_CONTEXT && context >= ENOUGH_CONTEXT))
      ? words
      : context >= ENOUGH_CONTEXT
        ? between(pattern, alignment)
        : null;
  if (!place) return null;
  return { from: window.from + place.from, to: window.from + place.to, score: 0.6 * kept + 0.4 * context };
}

/** Share of the surroundings that the window holds. */
function keptContext(pattern: Pattern, { toNew }: Alignment): number {
  let total = 0;
  let kept = 0;
  for (const token of [...pattern.before, ...pattern.after]) {
    const weight = (pattern.tokens.weights[token] ?? 0) + 1;
    total += weight;
    if ((toNew[token] ?? -1) >= 0) kept += weight;
  }
  return total === 0 ? 0 : kept / total;
}

/** What stands between the surroundings now, when the words themselves are gone; null when nothing does. */
function between({ words }: Pattern, { toNew }: Alignment): TokenRange | null {
  const left = words.from > 0 ? (toNew[words.from - 1] ?? -1) : -1;
  const right = words.to < toNew.length ? (toNew[words.to] ?? -1) : -1;
  const length = right - left - 1;
  return left >= 0 && length > 0 && length <= 2 * (words.to - words.from) + STRIP
    ? { from: left + 1, to: right }
    : null;
}

function slice(tokens: Tokens, { from, to }: TokenRange): Tokens {
  return {
    ids: tokens.ids.subarray(from, to),
    starts: tokens.starts.subarray(from, to),
    ends: tokens.ends.subarray(from, to),
    weights: tokens.weights.subarray(from, to),
    length: to - from,
  };
}
