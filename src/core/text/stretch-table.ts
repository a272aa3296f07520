/**
 * What is known of stretches of text, found without cutting them out: a text of a thousand words has a few hundred different
 * ones, and making a string of each is dearer than comparing its characters. Starts anew when it is full.
 */
export class StretchTable<V> {
  readonly #stretches: string[] = [];
  readonly #values: V[] = [];
  readonly #hashes: number[] = [];
  /** Open addressing: by hash, one more than the place in the lists; 0 where nothing is. */
  #slots = new Int32Array(1024);

  /**
   * @param most how many stretches are kept
   * @param make what is known of a stretch; called once for each
   */
  constructor(
    private readonly most: number,
    private readonly make: (stretch: string) => V,
  ) {}

  /** The value of text[start, end). */
  at(text: string, start: number, end: number): V {
    let hash = 0;
    for (let k = start; k < end; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = (slots[slot] as number) - 1;
      if (this.#hashes[at] === hash && equal(this.#stretches[at] as string, text, start, end))
        return this.#values[at] as V;
    }
    const stretch = copy(text, start, end);
    const value = this.make(stretch);
    this.#add(stretch, hash, value);
    return value;
  }

  #add(stretch: string, hash: number, value: V): void {
    if (this.#stretches.length >= this.most) {
      this.#stretches.length = this.#values.length = this.#hashes.length = 0;
      this.#slots.fill(0);
    } else if (this.#stretches.length * 2 >= this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      this.#hashes.forEach((old, at) => place(this.#slots, old, at));
    }
    place(this.#slots, hash, this.#stretches.length);
    this.#stretches.push(stretch);
    this.#values.push(value);
    this.#hashes.push(hash);
  }
}

function place(slots: Int32Array, hash: number, at: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = at + 1;
}

function equal(stretch: string, text: string, start: number, end: number): boolean {
  if (stretch.length !== end - start) return false;
  for (let k = 0; k < stretch.length; k++) if (stretch.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

/** A cut-out longer than this may be a view that keeps the whole text alive in memory. */
const VIEW = 12;

function copy(text: string, start: number, end: number): string {
  const stretch = text.slice(start, end);
  return stretch.length > VIEW ? stretch.split('').join('') : stretch;
}
