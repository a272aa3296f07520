import { tokenize, type Tokens, type Vocabulary } from './tokens';

/** A text cut into tokens, with the places of each. */
export interface TextIndex {
  readonly text: string;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** How often the word of this number stands in the text. */
  count(id: number): number;
  /** Token indices of the word of this number, in order. */
  places(id: number): Int32Array;
}

/** Builds the index of a text. Linear. */
export function indexText(text: string, vocabulary: Vocabulary): TextIndex {
  const tokens = tokenize(text, vocabulary);
  let top = 0;
  for (const id of tokens.ids) top = Math.max(top, id + 1);
  const offsets = new Int32Array(top + 1);
  for (const id of tokens.ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < top; id++) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const next = offsets.slice();
  const places = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const id = tokens.ids[i] ?? 0;
    const at = next[id] ?? 0;
    places[at] = i;
    next[id] = at + 1;
  }
  const slice = (id: number): Int32Array =>
    id < top ? places.subarray(offsets[id] ?? 0, offsets[id + 1] ?? 0) : places.subarray(0, 0);
  return { text, tokens, vocabulary, count: (id) => slice(id).length, places: slice };
}

/** More hits than this are not told apart: words that stand so often need their surroundings. */
const MAX_HITS = 200;
/** Comparisons per search beyond the length of the text; bounds the work on periodic text. */
const EXTRA_COMPARISONS = 200_000;

/** Token indices at which the pattern stands word for word, in order; empty for an empty pattern. */
export function occurrences(index: TextIndex, pattern: Int32Array): readonly number[] {
  const { ids, length } = index.tokens;
  let rarest = 0;
  for (let i = 1; i < pattern.length; i++) {
    if (index.count(pattern[i] ?? -1) < index.count(pattern[rarest] ?? -1)) rarest = i;
  }
  if (pattern.length === 0) return [];
  const hits: number[] = [];
  let work = 2 * length + EXTRA_COMPARISONS;
  for (const place of index.places(pattern[rarest] ?? -1)) {
    const start = place - rarest;
    if (start < 0 || start + pattern.length > length) continue;
    let same = 0;
    while (same < pattern.length && ids[start + same] === pattern[same]) same++;
    work -= same + 1;
    if (same === pattern.length) hits.push(start);
    if (hits.length >= MAX_HITS || work < 0) break;
  }
  return hits;
}
