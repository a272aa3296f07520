import { anchorRecords } from '../../src/core/records/anchoring/anchor-records';
import { followEdit, placeAnchor, trackAnchors } from '../../src/core/records/anchoring/live-anchors';
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

const idOf = (n: number): string => `c-${String(n).padStart(8, '0')}`;

function recordsOf({ before, passages }: History): ClaimsFile {
  const claims = passages.map((passage, n) => {
    const target = makeTarget(before, passage.start, passage.end);
    if (!target) throw new Error('a passage without words');
    return { id: idOf(n), kind: 'direct' as const, target };
  });
  return { version: 1, claims };
}

type Places = Readonly<Record<string, { readonly start: number; readonly end: number }>>;

/** Where the records were in the text before: as they were followed until then, or found in it by their words. */
const PLACES_BEFORE: Readonly<Record<'followed' | 'found', (history: History, file: ClaimsFile) => Places>> = {
  followed: ({ passages }, { claims }) =>
    Object.fromEntries(claims.map(({ id }, n) => [id, passages[n] as { start: number; end: number }])),
  found: ({ before }, file) =>
    Object.fromEntries(
      anchorRecords(before, file).flatMap(({ id, state, start, end }) =>
        start === null || end === null || state === 'suggested' ? [] : [[id, { start, end }] as const],
      ),
    ),
};

function ours(history: History, base: keyof typeof PLACES_BEFORE | null): readonly (Answer | null)[] {
  const file = recordsOf(history);
  const previous = base && { text: history.before, places: PLACES_BEFORE[base](history, file) };
  const anchors = anchorRecords(history.after, file, previous ? { previous } : {});
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  return file.claims.map(({ id }) => {
    const anchor = byId.get(id);
    if (!anchor || anchor.start === null || anchor.end === null) return null;
    return { start: anchor.start, end: anchor.end, sure: anchor.state !== 'suggested' };
  });
}

/** What the open editor gives when another program rewrites the file: one change from the first to the last difference. */
function whileOpen(history: History): readonly (Answer | null)[] {
  const records = recordsOf(history);
  const open = trackAnchors(history.before, anchorRecords(history.before, records));
  const placed = history.passages.reduce((live, { start, end }, n) => placeAnchor(live, idOf(n), start, end), open);
  const after = followEdit(placed, [{ start: 0, end: history.before.length, text: history.after }]);
  const byId = new Map(after.anchors.map((anchor) => [anchor.id, anchor]));
  return history.passages.map((_, n) => {
    const anchor = byId.get(idOf(n));
    return anchor ? { start: anchor.start, end: anchor.end, sure: anchor.state !== 'suggested' } : null;
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
  'Dixit, words and surroundings': (history) => ours(history, null),
  'Dixit, with the text before': (history) => ours(history, 'followed'),
  'Dixit, with the text before from git': (history) => ours(history, 'found'),
  'Dixit, rewritten while open': whileOpen,
};
