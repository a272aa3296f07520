/** What was last made of texts, for texts that stay while others around them are edited. */
export class Recent<Made> {
  readonly #make: (text: string) => Made;
  readonly #most: number;
  #made = new Map<string, Made>();
  #before: ReadonlyMap<string, Made> = new Map();

  /**
   * @param make pure
   * @param most how many of the last texts are kept, and up to as many before them
   */
  constructor(make: (text: string) => Made, most: number) {
    this.#make = make;
    this.#most = most;
  }

  /** What is made of a text: as it was made last time, where that is not long ago. */
  of(text: string): Made {
    let made = this.#made.get(text);
    if (made !== undefined) return made;
    made = this.#before.get(text) ?? this.#make(text);
    if (this.#made.size === this.#most) {
      this.#before = this.#made;
      this.#made = new Map();
    }
    this.#made.set(text, made);
    return made;
  }
}
