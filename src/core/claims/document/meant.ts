/** Whom words without a name meant: the same words mean him further down. */
import { compatible, type Entity } from '../../actors/cast/entity';
import { settled } from '../../settled';
import { itemAt } from '../../text/item-at';

/** “la cinéaste” for somebody named. */
export interface Meant {
  /** The noun, or a family name that several have (`familyName`, `introducedName`). */
  readonly lemma: string;
  readonly entity: Entity;
}

/** Such words in the order in which they were printed last, in little room: a long draft keeps them for each of its units. */
export interface AllMeant {
  readonly words: readonly Meant[];
  /** For each of them, units with claims since. */
  readonly ages: readonly number[];
}

/** Before any words have meant somebody. */
export const NO_WORDS_MEANT: AllMeant = { words: [], ages: [] };

/** The word for a family name that several have, where it stood alone. */
export function familyName(key: string): string {
  return `${key}|`;
}

/** The word for such a name, where a full name brought it up. */
export function introducedName(key: string): string {
  return `${key}||`;
}

/** The word for somebody of such a name who has spoken. */
export function heardName(id: string): string {
  return `${id}|heard`;
}

/** The word for somebody without a name whom the text has told of: “a nurse”. */
export function unnamedWord(noun: string): string {
  return `a ${noun}`;
}

/** The word for such a one who came up beside somebody named. */
export function besideWord(word: string, id: string): string {
  return `${word} beside ${id}`;
}

const NO_WORDS: readonly Meant[] = [];

/** The words that meant somebody named mean him in this many units with claims more. */
const SAME_WORDS = 12;

/** Whom words have meant up to a place of the text, the last of each. */
export class WordsMeant {
  readonly #before: AllMeant;
  /** Those of the unit itself; most have none. */
  #own: Meant[] | null = null;

  /** @param older whether the unit that is read has claims */
  constructor(before: AllMeant, older: boolean) {
    this.#before = older && before.words.length > 0 ? aUnitOlder(before) : before;
  }

  /** What the units behind need to know of them. */
  get list(): AllMeant {
    const own = this.#own;
    if (own === null) return this.#before;
    const words: Meant[] = [];
    const ages: number[] = [];
    for (let n = 0; n < this.#before.words.length; n++) {
      const meant = this.#before.words[n] as Meant;
      if (indexOf(own, meant.lemma) >= 0) continue;
      words.push(meant);
      ages.push(this.#before.ages[n] as number);
    }
    for (const meant of own) {
      words.push(meant);
      ages.push(0);
    }
    return { words: settled(words), ages: settled(ages) };
  }

  /** The word means this one from now on. */
  mean(lemma: string, entity: Entity): void {
    const own = (this.#own ??= []);
    const before = indexOf(own, lemma);
    if (before >= 0) own.splice(before, 1);
    own.push({ lemma, entity });
  }

  /** The words that have meant somebody named. */
  wordsFor(id: string): readonly string[] {
    const words: string[] = [];
    const own = this.#own ?? NO_WORDS;
    for (const { lemma, entity } of this.#before.words)
      if (entity.id === id && indexOf(own, lemma) < 0) words.push(lemma);
    for (const { lemma, entity } of own) if (entity.id === id) words.push(lemma);
    return words;
  }

  /** Whom the word meant before. */
  of(lemma: string): Entity | undefined {
    const own = this.#own === null ? undefined : itemAt(this.#own, indexOf(this.#own, lemma));
    return (own ?? itemAt(this.#before.words, indexOf(this.#before.words, lemma)))?.entity;
  }

  /** Whom the word meant before, if anybody of this gender. */
  ofGender(lemma: string, gender: number): Entity | undefined {
    const before = this.of(lemma);
    return before !== undefined && compatible(before.gender, gender) ? before : undefined;
  }

  /** Whom the last of the words meant that `fits` holds of, or undefined. */
  last(fits: (meant: Meant) => boolean): Entity | undefined {
    const own = this.#own ?? NO_WORDS;
    for (let n = own.length - 1; n >= 0; n--) if (fits(own[n] as Meant)) return (own[n] as Meant).entity;
    const { words } = this.#before;
    for (let n = words.length - 1; n >= 0; n--) {
      const meant = words[n] as Meant;
      if (fits(meant) && indexOf(own, meant.lemma) < 0) return meant.entity;
    }
    return undefined;
  }
}

function indexOf(words: readonly Meant[], lemma: string): number {
  for (let n = words.length - 1; n >= 0; n--) if ((words[n] as Meant).lemma === lemma) return n;
  return -1;
}

/** The oldest stand first. */
function aUnitOlder({ words, ages }: AllMeant): AllMeant {
  let gone = 0;
  while (gone < ages.length && (ages[gone] as number) >= SAME_WORDS) gone++;
  const older: number[] = [];
  for (let n = gone; n < ages.length; n++) older.push((ages[n] as number) + 1);
  return { words: gone === 0 ? words : words.slice(gone), ages: settled(older) };
}
