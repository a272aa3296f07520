/**
 * Scores analyses against gold: claims (content, source, cue, speaker), actors, marks that are not speech.
 *
 *   J50      the content overlaps with Jaccard ≥ 0.5
 *   record   J50, and the source overlaps (or neither side has one)
 *   exact    the content is the same, letter for letter
 *   sfu80    |gold and predicted| / |gold| > 0.8, the criterion of the SFU Gender Gap Tracker
 *   source, cue, speaker   of the J50 claims whose gold has one: the share that is right
 */
import type { ActorType, ClaimKind } from '../../src/core/analysis';
import type { EntityType, GoldDocument } from './gold';
import {
  common,
  isCounted,
  jaccard,
  judge,
  matchDocument,
  sameSpeaker,
  sourceAgrees,
  units,
  type MatchedDocument,
  type Prediction,
  type Units,
} from './match';

/** Precision, recall and their harmonic mean, in per cent with one decimal. */
export interface Rates {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

export interface ClaimScore {
  readonly gold: number;
  readonly predicted: number;
  readonly J50: Rates;
  readonly record: Rates;
  readonly exact: Rates;
  readonly sfu80: Rates;
  readonly source: number | null;
  readonly cue: number | null;
  readonly speaker: number | null;
  /** How many gold claims name a speaker, of those found. */
  readonly speakers: number;
}

export interface ActorScore {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Rates;
  readonly overlap: Rates;
  readonly typed: Rates;
}

export interface Score {
  readonly documents: number;
  readonly missing: number;
  readonly all: ClaimScore;
  readonly quoted: ClaimScore;
  readonly direct: ClaimScore;
  readonly mixed: ClaimScore;
  readonly indirect: ClaimScore;
  readonly negatives: { readonly negatives: number; readonly leftAlone: number | null } | null;
  readonly persons: ActorScore | null;
  readonly actors: ActorScore | null;
}

const percent = (part: number, whole: number): number | null => (whole ? Math.round((1000 * part) / whole) / 10 : null);

function rates(hits: number, predicted: number, gold: number): Rates {
  const p = predicted ? hits / predicted : 0;
  const r = gold ? hits / gold : 0;
  return {
    P: Math.round(p * 1000) / 10,
    R: Math.round(r * 1000) / 10,
    F1: p + r ? Math.round((2000 * p * r) / (p + r)) / 10 : 0,
  };
}

/** Scores the claims of the given kinds (by the gold's kind where matched, else by the predicted one). */
export function scoreClaims(documents: readonly MatchedDocument[], kinds?: readonly ClaimKind[]): ClaimScore {
  const wanted = (kind: ClaimKind): boolean => !kinds || kinds.includes(kind);
  const n = {
    gold: 0,
    predicted: 0,
    j50: 0,
    record: 0,
    exact: 0,
    sfu80: 0,
    sources: 0,
    source: 0,
    cues: 0,
    cue: 0,
    speakers: 0,
    speaker: 0,
  };
  for (const { gold, claims, predictions, nameOf } of documents) {
    for (const prediction of predictions) {
      const verdict = judge(prediction);
      if (verdict === 'right') n.predicted += prediction.match && wanted(prediction.match.gold.kind) ? 1 : 0;
      else if (verdict === 'false') n.predicted += wanted(prediction.claim.kind) ? 1 : 0;
    }
    for (const { claim, content, match } of claims) {
      if (!isCounted(claim) || !wanted(claim.kind)) continue;
      n.gold++;
      if (!match) continue;
      if (match.common / content.size > 0.8) n.sfu80++;
      if (match.similarity < 0.5) continue;
      const predicted = match.predicted.claim;
      n.j50++;
      if (match.similarity === 1) n.exact++;
      if (sourceAgrees(gold.text, claim, predicted)) n.record++;
      const source = units(gold.text, [claim.source]);
      if (source.size) {
        n.sources++;
        if (common(source, units(gold.text, [predicted.source]))) n.source++;
      }
      const cue = units(gold.text, [claim.cue]);
      if (cue.size) {
        n.cues++;
        if (common(cue, units(gold.text, [predicted.cue]))) n.cue++;
      }
      if (claim.speaker) {
        n.speakers++;
        if (sameSpeaker(claim.speaker, nameOf(predicted.actor))) n.speaker++;
      }
    }
  }
  return {
    gold: n.gold,
    predicted: n.predicted,
    J50: rates(n.j50, n.predicted, n.gold),
    record: rates(n.record, n.predicted, n.gold),
    exact: rates(n.exact, n.predicted, n.gold),
    sfu80: rates(n.sfu80, n.predicted, n.gold),
    source: percent(n.source, n.sources),
    cue: percent(n.cue, n.cues),
    speaker: percent(n.speaker, n.speakers),
    speakers: n.speakers,
  };
}

/** Of the marked spans that are not speech (scare quotes, titles, nicknames): the share that the analysis leaves alone. */
export function scoreNegatives(
  golds: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): Score['negatives'] {
  let all = 0;
  let kept = 0;
  for (const gold of golds) {
    const claims = (predictions.get(gold.id)?.claims ?? []).map((claim) => units(gold.text, claim.parts));
    for (const span of gold.negatives ?? []) {
      const content = units(gold.text, [span]);
      if (!content.size) continue;
      all++;
      if (!claims.some((claim) => claim.size > 0 && jaccard(content, claim) >= 0.5)) kept++;
    }
  }
  return all ? { negatives: all, leftAlone: percent(kept, all) } : null;
}

const entityTypes: Readonly<Record<ActorType, EntityType>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'GPE',
  group: 'ORG',
};

/** Name spans of the given types: `exact` wants the same letters, `overlap` any common letter, `typed` also the type. */
export function scoreActors(
  golds: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  types: readonly EntityType[] = ['PER', 'ORG'],
): ActorScore | null {
  const n = { gold: 0, predicted: 0, exact: 0, overlap: 0, typed: 0 };
  for (const gold of golds) {
    if (!gold.entities) continue;
    const entities = gold.entities.map((entity) => ({ type: entity.type, letters: units(gold.text, [entity]) }));
    const names = (predictions.get(gold.id)?.actors ?? []).flatMap((actor) =>
      actor.mentions
        .filter((mention) => mention.kind === 'name')
        .map((mention) => ({ type: entityTypes[actor.type], letters: units(gold.text, [mention]) })),
    );
    const used = new Set<number>();
    const take = (fits: (letters: Units) => boolean): number => {
      const index = names.findIndex((name, i) => !used.has(i) && fits(name.letters));
      if (index >= 0) used.add(index);
      return index;
    };
    for (const { type, letters } of entities) {
      if (!types.includes(type)) continue;
      n.gold++;
      const same = take((name) => name.size === letters.size && common(name, letters) === letters.size);
      if (same >= 0) {
        n.exact++;
        n.overlap++;
        if (names[same]?.type === type) n.typed++;
      } else if (take((name) => common(name, letters) > 0) >= 0) n.overlap++;
    }
    names.forEach((name, i) => {
      if (used.has(i)) n.predicted++;
      else if (types.includes(name.type)) {
        const isOther = entities.some((e) => !types.includes(e.type) && common(e.letters, name.letters) > 0);
        if (!isOther) n.predicted++;
      }
    });
  }
  if (!n.gold) return null;
  return {
    gold: n.gold,
    predicted: n.predicted,
    exact: rates(n.exact, n.predicted, n.gold),
    overlap: rates(n.overlap, n.predicted, n.gold),
    typed: rates(n.typed, n.predicted, n.gold),
  };
}

/** Pairs every gold document with the prediction of the same id. */
export function matchAll(golds: readonly GoldDocument[], predictions: readonly Prediction[]): MatchedDocument[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return golds.map((gold) => matchDocument(gold, byId.get(gold.id)));
}

/** All figures of a gold set. */
export function score(golds: readonly GoldDocument[], predictions: readonly Prediction[]): Score {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const documents = matchAll(golds, predictions);
  return {
    documents: golds.length,
    missing: golds.filter((gold) => !byId.has(gold.id)).length,
    all: scoreClaims(documents),
    quoted: scoreClaims(documents, ['direct', 'mixed']),
    direct: scoreClaims(documents, ['direct']),
    mixed: scoreClaims(documents, ['mixed']),
    indirect: scoreClaims(documents, ['indirect']),
    negatives: scoreNegatives(golds, byId),
    persons: scoreActors(golds, byId, ['PER']),
    actors: scoreActors(golds, byId),
  };
}
