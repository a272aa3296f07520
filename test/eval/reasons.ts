/** How good each construction is, and whether confidence orders right from wrong. */
import { judge, sourceAgrees, type MatchedDocument } from './match';

/** What became of the counted claims of one group. */
export interface Group {
  readonly name: string;
  readonly claims: number;
  /** Content right (J50). */
  readonly content: number;
  /** Content and source right. */
  readonly record: number;
  readonly meanConfidence: number;
}

/** Lower bounds of the confidence groups; the last ends at 1. */
const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Groups all counted predictions: by `reason`, most frequent first, and by confidence, lowest first. */
export function groupPredictions(documents: readonly MatchedDocument[]): { reasons: Group[]; confidence: Group[] } {
  const rows = documents.flatMap(({ gold, predictions }) =>
    predictions.flatMap((prediction) => {
      const verdict = judge(prediction);
      if (verdict === 'uncounted') return [];
      const { claim, match } = prediction;
      const content = verdict === 'right' && match !== null;
      return [{ claim, content, record: content && sourceAgrees(gold.text, match.gold, claim) }];
    }),
  );
  const group = (name: string, members: typeof rows): Group => ({
    name,
    claims: members.length,
    content: members.filter(({ content }) => content).length,
    record: members.filter(({ record }) => record).length,
    meanConfidence: members.reduce((sum, { claim }) => sum + claim.confidence, 0) / Math.max(1, members.length),
  });
  const reasons = [...new Set(rows.map(({ claim }) => claim.reason))]
    .map((reason) =>
      group(
        reason,
        rows.filter(({ claim }) => claim.reason === reason),
      ),
    )
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
  const confidence = bounds
    .map((low, i) => {
      const high = bounds[i + 1] ?? Infinity;
      const name = high === Infinity ? `${low} to 1` : `${low} to ${high}`;
      return group(
        name,
        rows.filter(({ claim }) => claim.confidence >= low && claim.confidence < high),
      );
    })
    .filter(({ claims }) => claims > 0);
  return { reasons, confidence };
}
