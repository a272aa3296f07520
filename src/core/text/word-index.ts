import { foldedWords } from './folded-words';
import { Recent } from './recent';
import { wordHashes } from './word-hashes';

/** A word that more texts than these hold is taken for one of each: it tells nothing, and its list would grow with the draft. */
const COMMON = 64;

/**
 * Which of some texts hold a word, for searches in proportion to what is looked for. Words are folded, and known by their
 * hashes: an article has thousands of them, of which a few are ever looked for.
 */
export class WordIndex {
  readonly #texts: string[] = [];
  readonly #words: (readonly number[])[] = [];
  #table: Table | null = null;

  /** @returns the text's number, counted from 0 */
  add(text: string): number {
    this.#table = null;
    this.#words.push(HASHES.of(text));
    return this.#texts.push(text) - 1;
  }

  /**
   * The text that holds most of some words, the first of several; -1 where none holds enough.
   * @param share of the words that it has to hold, above 0 and at most 1
   */
  closest(text: string, share: number): number {
    const words = HASHES.of(text);
    const shared = new Map<number, number>();
    let everywhere = 0;
    for (const word of words) {
      const holders = this.#holders(word);
      if (holders.length > COMMON) everywhere++;
      else for (const n of holders) shared.set(n, (shared.get(n) ?? 0) + 1);
    }
    let best = -1;
    let most = Math.max(1, share * words.length - everywhere);
    for (const [n, count] of shared) {
      if (count < most || (count === most && best >= 0 && best < n)) continue;
      most = count;
      best = n;
    }
    return best;
  }

  /** Whether one of the texts holds these words in a row. */
  holds(text: string): boolean {
    let fewest: readonly number[] | null = null;
    for (const word of HASHES.of(text)) {
      const holders = this.#holders(word);
      if (holders.length === 0) return false;
      if (fewest === null || holders.length < fewest.length) fewest = holders;
    }
    if (fewest === null || fewest.length > COMMON) return fewest !== null;
    const row = inBlanks(text);
    return fewest.some((n) => inBlanks(this.#texts[n] as string).includes(row));
  }

  /** The texts that hold a word, each once; no more than one above `COMMON`. */
  #holders(word: number): readonly number[] {
    const { heads, entries } = (this.#table ??= this.#tabulate());
    const found: number[] = [];
    let at = heads[bucketOf(word, heads.length)] as number;
    while (at >= 0 && found.length <= COMMON) {
      if (entries[at] === word) found.push(entries[at + 1] as number);
      at = entries[at + 2] as number;
    }
    return found;
  }

  /** A word that a text holds more than once is entered once. */
  #tabulate(): Table {
    let size = 0;
    for (const words of this.#words) size += words.length;
    let buckets = 16;
    while (buckets < size) buckets *= 2;
    const heads = new Int32Array(buckets).fill(-1);
    const entries = new Int32Array(3 * size);
    let end = 0;
    for (let text = 0; text < this.#words.length; text++)
      for (const word of this.#words[text] as readonly number[]) {
        const bucket = bucketOf(word, buckets);
        const head = heads[bucket] as number;
        let known = head;
        while (known >= 0 && entries[known + 1] === text && entries[known] !== word)
          known = entries[known + 2] as number;
        if (known >= 0 && entries[known + 1] === text) continue;
        entries[end] = word;
        entries[end + 1] = text;
        entries[end + 2] = head;
        heads[bucket] = end;
        end += 3;
      }
    return { heads, entries };
  }
}

/** The index of some texts, kept until it is asked for others: between two keystrokes most texts stay what they are. */
export class LastIndex {
  #texts: readonly string[] = [];
  #index = new WordIndex();

  of(texts: readonly string[]): WordIndex {
    const old = this.#texts;
    if (texts.length === old.length && texts.every((text, n) => text === old[n])) return this.#index;
    this.#texts = texts;
    this.#index = new WordIndex();
    for (const text of texts) this.#index.add(text);
    return this.#index;
  }
}

interface Table {
  /** The last entry of each bucket, or -1. */
  readonly heads: Int32Array;
  /** Triples: hash of a word, number of a text that holds it, the entry of the same bucket before it or -1. */
  readonly entries: Int32Array;
}

function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** The words of as many texts as a long draft has claims. */
const HASHES = new Recent(wordHashes, 1024);

function inBlanks(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}
