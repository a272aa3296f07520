import { stringOf } from './codes';

/**
 * What is known of stretches of text, found by their code units without cutting them out: a text of a thousand words has a
 * few hundred different ones, and making a string of each is dearer than comparing its characters. Starts anew when it is full.
 */
export class StretchTable<V> {
  readonly #values: V[] = [];
  /** Where the code units of each stretch start in `#codes`, and where those of the last one end. */
  readonly #starts: number[] = [0];
  #codes = new Uint16Array(1 << 13);
  /** Open addressing, two numbers each: the hash, and one more than the place in the lists; 0 where nothing is. */
  #slots = new Int32Array(1 << 12);

  /**
   * @param most how many stretches are kept
   * @param make what is known of a stretch; called once for each
   */
  constructor(
    private readonly most: number,
    private readonly make: (stretch: string) => V,
  ) {}

  /** The value of codes[start, end). */
  at(codes: Uint16Array, start: number, end: number): V {
    let hash = 0;
    for (let k = start; k < end; k++) hash = (Math.imul(hash, 31) + (codes[k] as number)) | 0;
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask) {
      if (slots[slot] !== hash) continue;
      const at = (slots[slot + 1] as number) - 1;
      if (this.#equals(at, codes, start, end)) return this.#values[at] as V;
    }
    return this.#add(codes, start, end, hash);
  }

  #equals(at: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[at] as number;
    const length = end - start;
    if ((this.#starts[at + 1] as number) - from !== length) return false;
    const own = this.#codes;
    for (let k = 0; k < length; k++) if (own[from + k] !== codes[start + k]) return false;
    return true;
  }

  #add(codes: Uint16Array, start: number, end: number, hash: number): V {
    const stretch = codes.slice(start, end);
    const value = this.make(stringOf(stretch));
    if (this.#values.length >= this.most) {
      this.#values.length = 0;
      this.#starts.length = 1;
      this.#slots.fill(0);
    } else if (this.#values.length * 4 >= this.#slots.length) {
      const slots = new Int32Array(this.#slots.length * 2);
      for (let slot = 0; slot < this.#slots.length; slot += 2)
        if (this.#slots[slot + 1] !== 0) place(slots, this.#slots[slot] as number, this.#slots[slot + 1] as number);
      this.#slots = slots;
    }
    const from = this.#starts[this.#values.length] as number;
    if (from + stretch.length > this.#codes.length) {
      const larger = new Uint16Array(2 * (from + stretch.length));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes.set(stretch, from);
    this.#starts.push(from + stretch.length);
    this.#values.push(value);
    place(this.#slots, hash, this.#values.length);
    return value;
  }
}

function place(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = entry;
}
