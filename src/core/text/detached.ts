/** A cut-out longer than this may be a view that keeps the whole text alive in memory. */
const VIEW = 12;

/** The same string with memory of its own, to be kept longer than the text that it was cut out of. */
export function detached(cut: string): string {
  return cut.length > VIEW ? cut.split('').join('') : cut;
}
