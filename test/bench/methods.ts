import { anchorRecords } from '../../src/core/records/anchoring/anchor-records';
import { makeTarget } from '../../src/core/records/anchoring/selectors';
import type { ClaimsFile } from '../../src/core/records/types';
import type { History } from './histories';
import { matchQuote } from './hypothesis';

/** What a method says about a passage after the history; null for lost. `sure` is false for a place that a person must accept. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

export type Method = (history: History) => readonly (Answer | null)[];

function records({ before, passages }: History): ClaimsFile {
  const claims = passages.map((passage, n) => {
    const target = makeTarget(before, passage.start, passage.end);
    if (!target) throw new Error('a passage without words');
    return { id: `c-${String(n).padStart(8, '0')}`, kind: 'direct' as const, target };
  });
  return { version: 1, claims };
}

function ours(history: History, withBase: boolean): readonly (Answer | null)[] {
  const file = records(history);
  const places = Object.fromEntries(
    file.claims.map(({ id }, n) => [id, history.passages[n] as { start: number; end: number }]),
  );
  const anchors = anchorRecords(history.after, file, withBase ? { previous: { text: history.before, places } } : {});
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  return file.claims.map(({ id }) => {
    const anchor = byId.get(id);
    if (!anchor || anchor.start === null || anchor.end === null) return null;
    return { start: anchor.start, end: anchor.end, sure: anchor.state !== 'suggested' };
  });
}

function eachTarget(
  find: (text: string, target: { exact: string; prefix: string; suffix: string; start: number }) => Answer | null,
): Method {
  return ({ before, after, passages }) =>
    passages.map(({ start, end }) =>
      find(after, {
        exact: before.slice(start, end),
        prefix: before.slice(Math.max(0, start - 32), start),
        suffix: before.slice(end, end + 32),
        start,
      }),
    );
}

function hypothesis(least: number): Method {
  return eachTarget((text, { exact, prefix, suffix, start }) => {
    const match = matchQuote(text, exact, { prefix, suffix, hint: start });
    return match && match.score >= least ? { start: match.start, end: match.end, sure: true } : null;
  });
}

/** The methods of the report, in its order. */
export const METHODS: Readonly<Record<string, Method>> = {
  'stored position': eachTarget((text, { exact, start }) =>
    start + exact.length <= text.length ? { start, end: start + exact.length, sure: true } : null,
  ),
  'first exact match': eachTarget((text, { exact }) => {
    const at = text.indexOf(exact);
    return at < 0 ? null : { start: at, end: at + exact.length, sure: true };
  }),
  'Hypothesis rule': hypothesis(0),
  'Hypothesis rule, score at least 0.75': hypothesis(0.75),
  'Dixit, words and surroundings': (history) => ours(history, false),
  'Dixit, with the text before': (history) => ours(history, true),
};
