import type { NounKind, VerbReading, Word } from './types';

/** One reading of a form, as a language's tables state it. */
export interface Reading {
  /** Union of Tag bits. */
  readonly tags: number;
  /** Union of Gender bits. */
  readonly gender?: number;
  /** Union of Num bits. */
  readonly number?: number;
  readonly noun?: NounKind | null;
  readonly verb?: VerbReading;
  readonly lemma?: string | null;
}

/** When a noun has two kinds (“garde”: person and thing), the one that can speak is kept. */
const NOUN_RANK: Readonly<Record<NounKind, number>> = {
  role: 9,
  person: 8,
  organization: 7,
  source: 6,
  document: 5,
  speech: 4,
  time: 3,
  place: 2,
  other: 1,
};

/**
 * Collects the readings of each form: tags, genders and numbers are united, verb readings are put in a row,
 * and the noun kind that is likeliest to speak wins. Forms must come in lower case with straight apostrophes.
 */
export class LexiconBuilder {
  readonly #words = new Map<string, Word>();

  /** Adds a reading to a form, merging it with those that the form already has. */
  add(form: string, reading: Reading): void {
    const { tags, gender = 0, number = 0, noun = null, verb, lemma = null } = reading;
    const word = this.#words.get(form);
    if (word === undefined) {
      this.#words.set(form, { tags, gender, number, noun, verbs: verb === undefined ? null : [verb], lemma });
      return;
    }
    word.tags |= tags;
    word.gender |= gender;
    word.number |= number;
    if (noun !== null && (word.noun === null || NOUN_RANK[noun] > NOUN_RANK[word.noun])) {
      word.noun = noun;
      word.lemma = lemma ?? word.lemma;
    }
    word.lemma ??= lemma;
    if (verb !== undefined) {
      if (word.verbs === null) word.verbs = [verb];
      else word.verbs.push(verb);
    }
  }

  /** Adds a verb reading; quicker than `add`, for the many thousand forms of conjugation. */
  addVerb(form: string, verb: VerbReading, verbTag: number): void {
    const word = this.#words.get(form);
    if (word === undefined) {
      this.#words.set(form, { tags: verbTag, gender: 0, number: 0, noun: null, verbs: [verb], lemma: null });
      return;
    }
    word.tags |= verbTag;
    if (word.verbs === null) word.verbs = [verb];
    else word.verbs.push(verb);
  }

  /** The word as collected so far. */
  get(form: string): Word | undefined {
    return this.#words.get(form);
  }

  /** The finished lexicon; the builder must not be used after that. */
  build(): Map<string, Word> {
    return this.#words;
  }
}

/** Items of a table written as words apart by blanks or line ends: `'maire préfet ministre'`. */
export function items(table: string): string[] {
  return table.split(/\s+/).filter((item) => item !== '');
}

/** Rows of a table whose items may hold blanks, apart by line ends or semicolons: `'New York; La Haye'`. */
export function rows(table: string): string[] {
  return table
    .split(/[;\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '');
}
