/** Conjunctions that join phrases, of one word or several. */
import { COORDINATORS, CORRELATIVES, type Words } from '../language/conjunctions';
import { Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import type { Token } from '../text/token';

/** “A | ainsi que | B”, “A | as well as | B”: where the conjunction of several words whose last one is token k starts, or -1. */
export function coordinatorStart(tokens: readonly Token[], k: number): number {
  const words = COORDINATORS.get((tokens[k] as Token).form);
  return words !== undefined && endsWith(tokens, k, words) ? k - words.length : -1;
}

/** Where the conjunction that starts at token k ends (exclusive); k where none does. “but” and “mais” join no speakers. */
export function coordinatorEnd(tokens: readonly Token[], k: number): number {
  const { tags, form, name } = tokens[k] as Token;
  if (name >= 0) return k;
  if ((tags & Tag.Coordinator) !== 0 && form !== 'mais' && form !== 'but') return k + 1;
  if (form === 'comme') return k + 1;
  for (let end = k + 1; end < k + LONGEST && end < tokens.length; end++)
    if (coordinatorStart(tokens, end) === k) return end + 1;
  return k;
}

/** No conjunction has more words. */
const LONGEST = 3;

/** Whether the words stand right before token `end`. */
export function endsWith(tokens: readonly Token[], end: number, words: Words): boolean {
  for (let n = words.length; n > 0; n--) if (itemAt(tokens, end - n)?.form !== words[words.length - n]) return false;
  return true;
}

/** “Tant | le maire que le préfet”: behind what opens the first of two in a source that starts at `from`; `from` where nothing does. */
export function behindCorrelative(tokens: readonly Token[], from: number): number {
  for (const words of CORRELATIVES)
    if (tokens[from]?.form === words[0] && endsWith(tokens, from + words.length, words)) return from + words.length;
  return from;
}

/** Whether the “que” at token k of a source that starts at `from` joins: “ainsi | que”, “tant le maire | que le préfet”. */
export function isJoiningThat(tokens: readonly Token[], k: number, from: number): boolean {
  const { form } = tokens[k] as Token;
  if (form !== 'que' && form !== "qu'") return false;
  return coordinatorStart(tokens, k) >= from || behindCorrelative(tokens, from) > from;
}
