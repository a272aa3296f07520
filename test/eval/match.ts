/** Pairs the claims of an analysis with the gold claims of the same document, and judges each side. */
import type { Actor, Claim, Span } from '../../src/core/analysis';
import type { GoldClaim, GoldDocument } from './gold';

/** What the scorer reads of an analysis. */
export interface Prediction {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
}

/** Offsets of letters and digits: marks, edge punctuation and spaces never matter. */
export type Units = ReadonlySet<number>;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The letters and digits that the spans cover. */
export function units(text: string, spans: readonly (Span | null)[]): Units {
  const set = new Set<number>();
  for (const span of spans) {
    if (!span) continue;
    for (let i = span.start; i < span.end; i++) if (letterOrDigit.test(text[i] ?? '')) set.add(i);
  }
  return set;
}

/** How many offsets both sets hold. */
export function common(a: Units, b: Units): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let n = 0;
  for (const offset of small) if (large.has(offset)) n++;
  return n;
}

/** |A ∩ B| / |A ∪ B|; 0 when both are empty. */
export function jaccard(a: Units, b: Units): number {
  const both = common(a, b);
  return both ? both / (a.size + b.size - both) : 0;
}

const fold = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two printed names can be the same person: every word of the shorter is in the longer. Of a joint statement either speaker will do. */
export function sameSpeaker(gold: string | null | undefined, predicted: string | null | undefined): boolean {
  if (gold?.includes(' and ') && gold.split(' and ').some((one) => sameSpeaker(one, predicted))) return true;
  const g = fold(gold);
  const p = fold(predicted);
  if (!g || !p) return g === p;
  if (g === p) return true;
  const goldWords = g.split(' ');
  const predictedWords = p.split(' ');
  const [short, long] =
    goldWords.length < predictedWords.length ? [goldWords, predictedWords] : [predictedWords, goldWords];
  return short.every((word) => long.includes(word));
}

export interface Match {
  /** Jaccard of the contents. */
  readonly similarity: number;
  readonly common: number;
}

export interface MatchedGold {
  readonly claim: GoldClaim;
  readonly content: Units;
  readonly match: (Match & { readonly predicted: MatchedPrediction }) | null;
}

export interface MatchedPrediction {
  readonly claim: Claim;
  readonly content: Units;
  readonly match: (Match & { readonly gold: GoldClaim }) | null;
  /** Overlaps by half of itself a gold claim that is not counted. */
  readonly onUncounted: boolean;
  /** Lies wholly inside gold contents: a nested attribution. */
  readonly nested: boolean;
}

export interface MatchedDocument {
  readonly gold: GoldDocument;
  readonly claims: readonly MatchedGold[];
  readonly predictions: readonly MatchedPrediction[];
  /** The name of the actor with this id, as the analysis gives it. */
  readonly nameOf: (actor: string | null) => string | undefined;
}

/** A gold claim that is scored. */
export const isCounted = (claim: GoldClaim): boolean => !claim.unsure && !claim.ignore;

/** Matches one to one, best Jaccard first. Statements and claims without a letter take no part. */
export function matchDocument(gold: GoldDocument, prediction: Prediction | undefined): MatchedDocument {
  const { text } = gold;
  const golds = gold.quotes
    .map((claim) => ({ claim, content: units(text, claim.parts) }))
    .filter(({ content }) => content.size > 0);
  const predicted = (prediction?.claims ?? [])
    .filter((claim) => claim.kind !== 'statement')
    .map((claim) => ({ claim, content: units(text, claim.parts) }))
    .filter(({ content }) => content.size > 0);

  const pairs = golds
    .flatMap((g, i) =>
      predicted.map((p, j) => {
        const both = common(g.content, p.content);
        return { i, j, common: both, similarity: both / (g.content.size + p.content.size - both) };
      }),
    )
    .filter((pair) => pair.common > 0)
    .sort((a, b) => b.similarity - a.similarity);
  const pairOfGold = new Map<number, (typeof pairs)[number]>();
  const pairOfPrediction = new Map<number, (typeof pairs)[number]>();
  for (const pair of pairs) {
    if (pairOfGold.has(pair.i) || pairOfPrediction.has(pair.j)) continue;
    pairOfGold.set(pair.i, pair);
    pairOfPrediction.set(pair.j, pair);
  }

  const all = new Set(golds.flatMap(({ content }) => [...content]));
  const predictions = predicted.map(({ claim, content }, j): MatchedPrediction => {
    const pair = pairOfPrediction.get(j);
    const partner = pair && golds[pair.i];
    return {
      claim,
      content,
      match: pair && partner ? { similarity: pair.similarity, common: pair.common, gold: partner.claim } : null,
      onUncounted: golds.some(
        (g) => !isCounted(g.claim) && common(g.content, content) >= 0.5 * content.size && content.size > 0,
      ),
      nested: common(all, content) === content.size,
    };
  });
  const names = new Map((prediction?.actors ?? []).map((actor) => [actor.id, actor.name]));
  return {
    gold,
    claims: golds.map(({ claim, content }, i) => {
      const pair = pairOfGold.get(i);
      const partner = pair && predictions[pair.j];
      return {
        claim,
        content,
        match: pair && partner ? { similarity: pair.similarity, common: pair.common, predicted: partner } : null,
      };
    }),
    predictions,
    nameOf: (actor) => (actor === null ? undefined : names.get(actor)),
  };
}

/** right: matched, Jaccard ≥ 0.5 · uncounted: neither helps nor hurts · false: a claim that is none. */
export function judge(prediction: MatchedPrediction): 'right' | 'uncounted' | 'false' {
  const { match } = prediction;
  if (match && match.similarity >= 0.5) return isCounted(match.gold) ? 'right' : 'uncounted';
  return prediction.onUncounted || (prediction.nested && !match) ? 'uncounted' : 'false';
}

/** Whether the sources agree: they overlap, or neither side has one. */
export function sourceAgrees(text: string, gold: GoldClaim, predicted: Claim): boolean {
  const g = units(text, [gold.source]);
  const p = units(text, [predicted.source]);
  return g.size > 0 ? common(g, p) > 0 : p.size === 0;
}
