import { matchExact } from './exact-match';
import type { LiveAnchor } from './follow-change';
import { makePattern } from './pattern';
import { CONTEXT_LENGTH } from './selectors';
import type { TextChange } from './text-change';
import { indexText } from './text-index';
import { rawSpan, Vocabulary } from './tokens';

/** A record whose words were deleted while the text is open. */
export interface Ghost {
  readonly id: string;
  /** Where the words were; follows the text. */
  readonly at: number;
  /** The words as they were when they went. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly anchor: LiveAnchor;
}

/** Letters below which words are not taken as having come back by standing in their old place. */
const SHORT = 3;

/** The ghost of an anchor that a change removed. Offsets are into the text before the change. */
export function ghostOf(text: string, anchor: LiveAnchor, change: TextChange): Ghost {
  return {
    id: anchor.id,
    at: Math.min(anchor.start, change.start),
    words: text.slice(anchor.start, anchor.end),
    before: text.slice(Math.max(0, anchor.start - CONTEXT_LENGTH), anchor.start),
    after: text.slice(anchor.end, anchor.end + CONTEXT_LENGTH),
    anchor: { ...anchor, open: 'none', typed: 0 },
  };
}

/** Follows the place of a ghost through a change. */
export function shiftGhost(ghost: Ghost, { start, end, text }: TextChange): Ghost {
  if (ghost.at <= start) return ghost;
  return { ...ghost, at: ghost.at >= end ? ghost.at + text.length - (end - start) : start };
}

/**
 * The anchor of a ghost whose words are back: at their old place, or in what an edit has inserted, where they must be long or in
 * their old surroundings. Null while they are gone.
 */
export function findAgain(text: string, ghost: Ghost, inserted: readonly TextChange[]): LiveAnchor | null {
  if (ghost.words.length >= SHORT && text.startsWith(ghost.words, ghost.at)) {
    return { ...ghost.anchor, start: ghost.at, end: ghost.at + ghost.words.length };
  }
  for (const { start, text: by } of inserted) {
    // Folding shortens and lengthens words a little, never by half.
    if (by.length * 2 < ghost.words.length) continue;
    const vocabulary = new Vocabulary();
    const index = indexText(by, vocabulary);
    const target = { exact: ghost.words, prefix: ghost.before, suffix: ghost.after };
    const match = matchExact(index, makePattern(target, vocabulary), () => true);
    const whole = by.trim() === ghost.words.trim();
    if (match && (match.sure || whole)) {
      const span = rawSpan(index.tokens, match);
      return { ...ghost.anchor, start: start + span.start, end: start + span.end };
    }
  }
  return null;
}
