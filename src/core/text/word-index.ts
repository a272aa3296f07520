import { foldedWords } from './folded-words';

/** A word that more texts than these hold is taken for one of each: it tells nothing, and its list would grow with the draft. */
const COMMON = 64;

/** Which of some texts hold a word, for searches in proportion to what is looked for. Words are folded. */
export class WordIndex {
  /** The words of each text. */
  readonly #texts: (readonly string[])[] = [];
  readonly #holders = new Map<string, number[]>();

  /** @returns the text's number, counted from 0 */
  add(text: string): number {
    const words = foldedWords(text);
    const number = this.#texts.push(words) - 1;
    for (const word of words) {
      const known = this.#holders.get(word);
      if (known === undefined) this.#holders.set(word, [number]);
      else if (known.length <= COMMON && known[known.length - 1] !== number) known.push(number);
    }
    return number;
  }

  /**
   * The text that holds most of some words, the first of several; -1 where none holds enough.
   * @param share of the words that it has to hold, above 0 and at most 1
   */
  closest(text: string, share: number): number {
    const words = foldedWords(text);
    const shared = new Map<number, number>();
    let everywhere = 0;
    for (const word of words) {
      const known = this.#holders.get(word) ?? [];
      if (known.length > COMMON) everywhere++;
      else for (const n of known) shared.set(n, (shared.get(n) ?? 0) + 1);
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
    const words = foldedWords(text);
    let fewest: readonly number[] | null = null;
    for (const word of words) {
      const known = this.#holders.get(word);
      if (known === undefined) return false;
      if (fewest === null || known.length < fewest.length) fewest = known;
    }
    if (fewest === null || fewest.length > COMMON) return fewest !== null;
    const row = inBlanks(words);
    return fewest.some((n) => inBlanks(this.#texts[n] ?? []).includes(row));
  }
}

function inBlanks(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
