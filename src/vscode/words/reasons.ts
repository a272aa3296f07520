/** The construction that made a claim, for the “Why” of a card. */
export function reasonWords(reason: string): string {
  return reason;
}
