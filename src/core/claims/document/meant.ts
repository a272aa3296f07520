/** Whom words without a name meant: the same words mean him further down. */
import { compatible, type Entity } from '../../actors/cast/entity';
import { settled } from '../../settled';

/** “la cinéaste” for somebody named. */
export interface Meant {
  /** The noun, or a family name that several have (`familyName`, `introducedName`). */
  readonly lemma: string;
  readonly entity: Entity;
  /** Units with claims since. */
  readonly age: number;
}

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

/** The words that meant somebody named mean him in this many units with claims more. */
const SAME_WORDS = 12;

/** Whom words have meant up to a place of the text, the last of each. */
export class WordsMeant {
  #list: readonly Meant[];
  /** The same list, where it was copied to be changed. */
  #own: Meant[] | null = null;

  /** @param older whether the unit that is read has claims */
  constructor(before: readonly Meant[], older: boolean) {
    this.#list = older && before.length > 0 ? aUnitOlder(before) : before;
  }

  /** What the units behind need to know of them. */
  get list(): readonly Meant[] {
    return this.#own === null ? this.#list : settled(this.#own);
  }

  /** The word means this one from now on. */
  mean(lemma: string, entity: Entity): void {
    if (this.#own === null) this.#list = this.#own = [...this.#list];
    const before = this.#own.findIndex((meant) => meant.lemma === lemma);
    if (before >= 0) this.#own.splice(before, 1);
    this.#own.push({ lemma, entity, age: 0 });
  }

  /** The words that have meant somebody named. */
  wordsFor(id: string): readonly string[] {
    return this.#list.filter(({ entity }) => entity.id === id).map(({ lemma }) => lemma);
  }

  /** Whom the word meant before. */
  of(lemma: string): Entity | undefined {
    return this.#list.find((meant) => meant.lemma === lemma)?.entity;
  }

  /** Whom the word meant before, if anybody of this gender. */
  ofGender(lemma: string, gender: number): Entity | undefined {
    const before = this.of(lemma);
    return before !== undefined && compatible(before.gender, gender) ? before : undefined;
  }

  /** Whom the last of the words meant that `fits` holds of, or undefined. */
  last(fits: (meant: Meant) => boolean): Entity | undefined {
    for (let n = this.#list.length - 1; n >= 0; n--) {
      const meant = this.#list[n] as Meant;
      if (fits(meant)) return meant.entity;
    }
    return undefined;
  }
}

function aUnitOlder(list: readonly Meant[]): readonly Meant[] {
  const left: Meant[] = [];
  for (const { lemma, entity, age } of list) if (age < SAME_WORDS) left.push({ lemma, entity, age: age + 1 });
  return left;
}
