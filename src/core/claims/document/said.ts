/** What is asked of who speaks: the words for him, and the words that he says. */
import type { Span } from '../../analysis';

/** Opens words in marks. */
export const OPENING_MARK = /[«“"]/;

/** Where a claim has its source and its words. */
export interface Said {
  readonly source: Span | null;
  readonly parts: readonly Span[];
  readonly cue?: (Span & { readonly lemma: string }) | null;
}

/** Whether a place lies inside the content or behind the source of a claim. */
export function outsideOf({ source, parts }: Said): (start: number) => boolean {
  return (start) =>
    (source !== null && start >= source.start) || parts.some((part) => start >= part.start && start < part.end);
}
