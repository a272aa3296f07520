/** How a record stands against the text. */
export const anchorStates = ['anchored', 'moved', 'suggested', 'drifted', 'orphan'] as const;
export type AnchorState = (typeof anchorStates)[number];
