/**
 * The item at `index`; undefined outside of the list. For places where the index is often negative (“the token before the
 * first”): to V8 a negative index is the name of a property, looked up at the cost of a hundred items, and all that is read at
 * that place of the code is slower from then on.
 */
export function itemAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}
