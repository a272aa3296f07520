import type { LiveAnchor } from './follow-change';
import type { Ghost } from './ghosts';
import { changedText, type TextChange } from './text-change';

interface Places {
  readonly anchors: readonly LiveAnchor[];
  readonly ghosts: readonly Ghost[];
}

/** An edit with the way back, and where the records were before and after it. */
interface JournalEntry {
  /** As `lastFirst` gives them. */
  readonly changes: readonly TextChange[];
  readonly back: readonly TextChange[];
  readonly before: Places;
  readonly after: Places;
}

/** The edits of a session, for undo and redo. */
export interface Journal {
  readonly done: readonly JournalEntry[];
  readonly undone: readonly JournalEntry[];
}

/** No edits yet. */
export const emptyJournal: Journal = { done: [], undone: [] };

/** Edits that are remembered, and the characters that they may hold together. */
const MAX_ENTRIES = 400;
const MAX_CHARACTERS = 4_000_000;

/** Adds an edit; what was undone before it cannot be redone. */
export function remember(journal: Journal, entry: JournalEntry): Journal {
  const done = [...journal.done.slice(1 - MAX_ENTRIES), entry];
  let room = MAX_CHARACTERS;
  let from = done.length;
  while (from > 0 && (room -= size(done[from - 1])) >= 0) from--;
  return { done: done.slice(from), undone: [] };
}

function size(entry: JournalEntry | undefined): number {
  return [...(entry?.changes ?? []), ...(entry?.back ?? [])].reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The places of the moment to which an edit goes back or forward, or null for an edit that is new. An editor undoes several typed
 * characters at once, so as many entries are taken as lead to the text. An edit without a reason counts as undo only when it is
 * exactly the last edit taken back.
 */
export function recall(
  journal: Journal,
  text: string,
  after: string,
  changes: readonly TextChange[],
  reason: 'undo' | 'redo' | undefined,
): { readonly places: Places; readonly journal: Journal } | null {
  const { done, undone } = journal;
  if (reason === 'redo') {
    const count = steps([...undone].reverse(), (entry) => entry.changes, text, after);
    const last = undone[undone.length - count];
    if (count === 0 || !last) return null;
    const again = undone.slice(undone.length - count).reverse();
    return {
      places: last.after,
      journal: { done: [...done, ...again], undone: undone.slice(0, undone.length - count) },
    };
  }
  const top = done.at(-1);
  if (reason !== 'undo' && !(top && equalChanges(top.back, changes))) return null;
  const count = reason === 'undo' ? steps([...done].reverse(), (entry) => entry.back, text, after) : 1;
  const first = done[done.length - count];
  if (count === 0 || !first) return null;
  const taken = done.slice(done.length - count).reverse();
  return { places: first.before, journal: { done: done.slice(0, done.length - count), undone: [...undone, ...taken] } };
}

/** How many entries lead from the text to the one wanted; 0 when none do. */
function steps(
  entries: readonly JournalEntry[],
  changes: (entry: JournalEntry) => readonly TextChange[],
  text: string,
  wanted: string,
): number {
  let now = text;
  for (const [n, entry] of entries.entries()) {
    now = changedText(now, changes(entry));
    if (now.length === wanted.length && now === wanted) return n + 1;
  }
  return 0;
}

function equalChanges(a: readonly TextChange[], b: readonly TextChange[]): boolean {
  return (
    a.length === b.length &&
    a.every((change, n) => {
      const other = b[n];
      return other && change.start === other.start && change.end === other.end && change.text === other.text;
    })
  );
}
