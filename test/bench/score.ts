import type { History } from './histories';
import type { Answer, Method } from './methods';
import type { TargetKind } from './targets';

/** Share of the letters and digits that must be left for a passage to count as living; at most DEAD makes it deleted. */
const LIVING = 0.5;
const DEAD = 0.2;
/** Overlap (over union) from which on a place counts as the right passage with other edges. */
const OVERLAP = 0.5;

/** Counts of a method on passages of one kind. */
export interface Score {
  living: number;
  /** Placed by the method itself, edges right up to punctuation. */
  exact: number;
  /** Placed by the method itself, more than half of the passage. */
  near: number;
  /** Placed by the method itself, somewhere else. */
  wrong: number;
  /** Suggested at the right place (exact or near). */
  suggested: number;
  /** Suggested somewhere else. */
  misled: number;
  lost: number;
  dead: number;
  /** Deleted passages that the method itself placed. */
  deadPlaced: number;
  /** Neither living nor dead. */
  between: number;
}

export type Scores = Readonly<Record<TargetKind | 'all', Score>>;

/** Runs a method over histories and compares its answers with the truth. */
export function score(method: Method, histories: readonly History[]): Scores {
  const scores: Record<string, Score> = { quotation: empty(), sentence: empty(), name: empty(), all: empty() };
  for (const history of histories) {
    const answers = method(history);
    for (const [n, passage] of history.passages.entries()) {
      for (const kind of [passage.kind, 'all']) count(scores[kind] as Score, history, passage, answers[n] ?? null);
    }
  }
  return scores as unknown as Scores;
}

function count(to: Score, history: History, passage: History['passages'][number], answer: Answer | null): void {
  const verdict = judge(history, passage, answer);
  if (verdict === 'dead' || verdict === 'dead-placed') {
    to.dead++;
    if (verdict === 'dead-placed') to.deadPlaced++;
  } else if (verdict === 'between') to.between++;
  else {
    to.living++;
    to[verdict]++;
  }
}

export type Judgement =
  'exact' | 'near' | 'wrong' | 'suggested' | 'misled' | 'lost' | 'dead' | 'dead-placed' | 'between';

/** What an answer about one passage is worth. */
export function judge({ after }: History, { truth }: History['passages'][number], answer: Answer | null): Judgement {
  const kept = truth?.kept ?? 0;
  if (kept <= DEAD) return answer?.sure ? 'dead-placed' : 'dead';
  if (kept < LIVING || !truth) return 'between';
  if (!answer) return 'lost';
  const right = edges(after, truth.start, truth.end);
  const given = edges(after, answer.start, answer.end);
  const common = Math.min(right.end, given.end) - Math.max(right.start, given.start);
  const union = Math.max(right.end, given.end) - Math.min(right.start, given.start);
  const same = right.start === given.start && right.end === given.end;
  const near = same || (common > 0 && common / union >= OVERLAP);
  if (!answer.sure) return near ? 'suggested' : 'misled';
  return same ? 'exact' : near ? 'near' : 'wrong';
}

/** The range without what is neither letter nor digit at its edges: marks and stops do not make a place another one. */
function edges(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(from))) from++;
  while (to > from && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function empty(): Score {
  return {
    living: 0,
    exact: 0,
    near: 0,
    wrong: 0,
    suggested: 0,
    misled: 0,
    lost: 0,
    dead: 0,
    deadPlaced: 0,
    between: 0,
  };
}
