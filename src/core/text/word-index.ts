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

  /** Puts a text in the place of another one. */
  replace(n: number, text: string): void {
    const before = this.#words[n] as readonly number[];
    const words = HASHES.of(text);
    this.#texts[n] = text;
    this.#words[n] = words;
    const table = this.#table;
    if (table === null) return;
    if (before.length > SPARE || table.end + ENTRY * words.length > table.entries.length) this.#table = null;
    else {
      for (const word of before) leave(table, word, n);
      for (const word of words) enter(table, word, n);
    }
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

  #tabulate(): Table {
    let size = 0;
    for (const words of this.#words) size += words.length;
    let buckets = 16;
    while (buckets < size) buckets *= 2;
    const entries = new Int32Array(ENTRY * (size + SPARE));
    const table = { heads: new Int32Array(buckets).fill(-1), entries, end: 0 };
    for (let text = 0; text < this.#words.length; text++)
      for (const word of this.#words[text] as readonly number[]) enter(table, word, text);
    return table;
  }
}

/** A text's word; one that it holds more than once is entered once. All words of a text are entered one behind the other. */
function enter(table: Table, word: number, text: number): void {
  const { heads, entries, end } = table;
  const bucket = bucketOf(word, heads.length);
  const head = heads[bucket] as number;
  let known = head;
  while (known >= 0 && entries[known + 1] === text && entries[known] !== word) known = entries[known + 2] as number;
  if (known >= 0 && entries[known + 1] === text) return;
  entries[end] = word;
  entries[end + 1] = text;
  entries[end + 2] = head;
  heads[bucket] = end;
  table.end = end + ENTRY;
}

/** Takes a text's word out, if it is there (still). */
function leave({ heads, entries }: Table, word: number, text: number): void {
  const bucket = bucketOf(word, heads.length);
  let before = -1;
  for (let at = heads[bucket] as number; at >= 0; before = at, at = entries[at + 2] as number) {
    if (entries[at] !== word || entries[at + 1] !== text) continue;
    if (before < 0) heads[bucket] = entries[at + 2] as number;
    else entries[before + 2] = entries[at + 2] as number;
    return;
  }
}

/** The index of some texts, kept until it is asked for others: between two keystrokes most texts stay what they are. */
export class LastIndex {
  #texts: readonly string[] = [];
  #index = new WordIndex();

  of(texts: readonly string[]): WordIndex {
    const others = this.#others(texts);
    if (others === null) {
      this.#index = new WordIndex();
      for (const text of texts) this.#index.add(text);
    } else for (const n of others) this.#index.replace(n, texts[n] as string);
    this.#texts = texts;
    return this.#index;
  }

  /** The places of a few texts that are others than before; null where there are more. */
  #others(texts: readonly string[]): readonly number[] | null {
    const old = this.#texts;
    if (texts.length !== old.length) return null;
    const others: number[] = [];
    for (let n = 0; n < texts.length; n++) {
      if (texts[n] === old[n]) continue;
      if (others.length === FEW) return null;
      others.push(n);
    }
    return others;
  }
}

interface Table {
  /** The last entry of each bucket, or -1. */
  readonly heads: Int32Array;
  /** Triples: hash of a word, number of a text that holds it, the entry of the same bucket before it or -1. */
  readonly entries: Int32Array;
  /** Where the next entry goes. */
  end: number;
}

/** The numbers of an entry. */
const ENTRY = 3;

/** Room for the words of texts that take the place of others, in entries. */
const SPARE = 1024;

/** As many texts as an edit changes. */
const FEW = 4;

function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** The words of as many texts as a long draft has claims. */
const HASHES = new Recent(wordHashes, 1024);

function inBlanks(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}
