import type { AnchoredRecord, ClaimsFile } from '../types';
import { followOne, type LiveAnchor } from './follow-change';
import { findAgain, ghostOf, shiftGhost, type Ghost } from './ghosts';
import { insideMarks } from './inside-marks';
import { emptyJournal, recall, remember, type Journal } from './journal';
import { driftOf } from './record-state';
import { changedText, inverse, lastFirst, trimmed, type TextChange } from './text-change';

/** Where the records of an open text are while it is edited. Immutable: every edit gives a new one. */
export interface LiveAnchors {
  readonly text: string;
  readonly anchors: readonly LiveAnchor[];
  /** Records whose words were deleted in this session; they come back with their words. */
  readonly ghosts: readonly Ghost[];
  readonly journal: Journal;
}

/** Begins to follow the records of a text from where anchoring found them. Orphans have no place to follow. */
export function trackAnchors(text: string, records: readonly AnchoredRecord[]): LiveAnchors {
  const anchors = records.flatMap(({ id, state, start, end }): LiveAnchor[] => {
    if (start === null || end === null || state === 'orphan') return [];
    return [
      { id, start, end, state: state === 'drifted' ? 'anchored' : state, touched: false, open: 'none', typed: 0 },
    ];
  });
  return { text, anchors, ghosts: [], journal: emptyJournal };
}

/** Puts a record to a place: after it was created, accepted or attached again. */
export function placeAnchor(live: LiveAnchors, id: string, start: number, end: number): LiveAnchors {
  const anchor: LiveAnchor = { id, start, end, state: 'anchored', touched: false, open: 'none', typed: 0 };
  return {
    ...live,
    anchors: [...live.anchors.filter((other) => other.id !== id), anchor],
    ghosts: live.ghosts.filter((ghost) => ghost.id !== id),
  };
}

/** Stops following a record. */
export function dropAnchor(live: LiveAnchors, id: string): LiveAnchors {
  return {
    ...live,
    anchors: live.anchors.filter((anchor) => anchor.id !== id),
    ghosts: live.ghosts.filter((ghost) => ghost.id !== id),
  };
}

/**
 * Follows an edit. A change beside a record moves it, a change inside stretches it and marks it touched; an insertion at its edge
 * stays outside, but for letters that continue its word. Where a change covers an edge or all of it, the words decide: what is still there keeps the record, else it
 * becomes a ghost, which comes back with its words (cut and paste, a moved line). Undo and redo bring back the places of that
 * moment.
 */
export function followEdit(live: LiveAnchors, changes: readonly TextChange[], reason?: 'undo' | 'redo'): LiveAnchors {
  const ordered = lastFirst(live.text, changes);
  const text = changedText(live.text, ordered);
  // What changes nothing is no edit: remembered, a second one would pass for its undo.
  if (text === live.text) return live;
  const followed = follow(live, ordered, text);
  const back = inverse(live.text, ordered);
  const recalled = recall(live.journal, live.text, text, ordered, reason);
  const places = recalled ? restored(followed, recalled.places) : followed;
  const journal =
    recalled?.journal ??
    remember(live.journal, { changes: ordered, back, before: placesOf(live), after: placesOf(places) });
  return { text, ...places, journal };
}

/** What the records are now: drift by comparing words, the rest as tracked; an orphan for what has no place. */
export function liveRecords(live: LiveAnchors, file: ClaimsFile): readonly AnchoredRecord[] {
  const anchors = new Map(live.anchors.map((anchor) => [anchor.id, anchor]));
  return file.claims.map((claim) => {
    const anchor = anchors.get(claim.id);
    if (!anchor) return { id: claim.id, state: 'orphan', start: null, end: null };
    const { state } = anchor;
    const { start, end } = state === 'suggested' ? anchor : insideMarks(live.text, anchor, claim);
    const drifted = state !== 'suggested' && driftOf(claim, live.text.slice(start, end)) === 'words';
    return { id: claim.id, state: drifted ? 'drifted' : state, start, end };
  });
}

/** Places by record id, as the `previous` option of `anchorRecords` takes them; suggestions are not sure and left out. */
export function livePlaces(
  live: LiveAnchors,
): Readonly<Record<string, { readonly start: number; readonly end: number }>> {
  return Object.fromEntries(
    live.anchors.filter(({ state }) => state !== 'suggested').map(({ id, start, end }) => [id, { start, end }]),
  );
}

type Places = Pick<LiveAnchors, 'anchors' | 'ghosts'>;

function placesOf({ anchors, ghosts }: Places): Places {
  return { anchors, ghosts };
}

function follow(live: LiveAnchors, ordered: readonly TextChange[], after: string): Places {
  let { anchors, ghosts } = placesOf(live);
  for (const [n, change] of ordered.entries()) {
    const small = trimmed(live.text, change);
    const lost: LiveAnchor[] = [];
    ghosts = ghosts.map((ghost) => shiftGhost(ghost, small));
    const one = followOne(live.text, small);
    anchors = anchors.flatMap((anchor) => {
      const next = one(anchor);
      if (!next) lost.push(anchor);
      return next ? [next] : [];
    });
    if (lost.length === 0) continue;
    // Places are those after the changes further down, so words must be cut from that text.
    const text = changedText(live.text, ordered.slice(0, n));
    ghosts = [...ghosts, ...lost.map((anchor) => ghostOf(text, anchor, small))];
  }
  if (ghosts.length === 0) return { anchors, ghosts };
  const inserted = insertions(live.text, ordered);
  const back = ghosts.map((ghost) => findAgain(after, ghost, inserted));
  return {
    anchors: [...anchors, ...back.flatMap((anchor) => anchor ?? [])],
    ghosts: ghosts.filter((_, n) => back[n] === null),
  };
}

/** What an edit put into the text, with offsets into the text after it. */
function insertions(text: string, ordered: readonly TextChange[]): readonly TextChange[] {
  return inverse(text, ordered).map(({ start, end }, n) => ({ start, end, text: ordered[n]?.text ?? '' }));
}

/** The followed places, with those of the remembered moment where the record was known then. */
function restored(followed: Places, then: Places): Places {
  const anchors = new Map(then.anchors.map((anchor) => [anchor.id, anchor]));
  const ghosts = new Map(then.ghosts.map((ghost) => [ghost.id, ghost]));
  const ownAnchors = new Map(followed.anchors.map((anchor) => [anchor.id, anchor]));
  const ownGhosts = new Map(followed.ghosts.map((ghost) => [ghost.id, ghost]));
  const known = [...followed.anchors, ...followed.ghosts].map(({ id }) => id);
  return {
    anchors: known.flatMap((id) => anchors.get(id) ?? (ghosts.has(id) ? undefined : ownAnchors.get(id)) ?? []),
    ghosts: known.flatMap((id) => ghosts.get(id) ?? (anchors.has(id) ? undefined : ownGhosts.get(id)) ?? []),
  };
}
