import { Num, Tag, type NounKind, type VerbReading, type Word } from './types';

/** One reading of a form, as a language's tables state it. */
export interface Reading {
  /** Union of Tag bits. */
  readonly tags: number;
  /** Union of Gender bits. */
  readonly gender?: number;
  /** Union of Num bits. */
  readonly number?: number;
  readonly noun?: NounKind | null;
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
    const { tags, gender = 0, number = 0, noun = null, lemma = null } = reading;
    const word = this.#words.get(form);
    if (word === undefined) {
      this.#words.set(form, { tags, gender, number, noun, verbs: null, lemma });
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
  }

  /** Adds a verb reading. */
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
}

/** How many looked-up forms are kept at hand; beyond that the hand list starts anew. */
const KEPT_FORMS = 50_000;
const LONGEST_PREFIX = 8;

/**
 * A lexicon that adds the forms of a lemma only when a form that may belong to it is looked up for the first time: a
 * language of a thousand verbs has fifty thousand forms, a draft uses few of them. Each lemma waits under a prefix that
 * all of its forms share.
 */
export class DeferredLexicon {
  readonly #builder: LexiconBuilder;
  readonly #add: (lemma: string) => void;
  readonly #waiting = new Map<string, string[]>();
  readonly #found = new Map<string, Word | null>();

  /** `add` puts all forms of a lemma into `builder`. */
  constructor(builder: LexiconBuilder, add: (lemma: string) => void) {
    this.#builder = builder;
    this.#add = add;
  }

  /** Lets a lemma wait; one with no prefix of its own (être) is added at once. */
  defer(lemma: string, prefix: string): void {
    if (prefix === '') {
      this.#add(lemma);
      return;
    }
    const key = prefix.slice(0, LONGEST_PREFIX);
    const lemmas = this.#waiting.get(key);
    if (lemmas === undefined) this.#waiting.set(key, [lemma]);
    else lemmas.push(lemma);
  }

  /** All readings of a form, or undefined. */
  lookup(form: string): Word | undefined {
    const found = this.#found.get(form);
    if (found !== undefined) return found ?? undefined;
    for (let length = Math.min(form.length, LONGEST_PREFIX); length > 0; length--) {
      const key = form.slice(0, length);
      const lemmas = this.#waiting.get(key);
      if (lemmas === undefined) continue;
      this.#waiting.delete(key);
      for (const lemma of lemmas) this.#add(lemma);
    }
    const word = this.#builder.get(form);
    if (this.#found.size >= KEPT_FORMS) this.#found.clear();
    this.#found.set(form, word ?? null);
    return word;
  }
}

/** Adds a role noun, singular and plural. */
export function addRoleNoun(lexicon: LexiconBuilder, noun: string, plural: string): void {
  const role = { tags: Tag.Noun, noun: 'role', lemma: noun } as const;
  lexicon.add(noun, { ...role, number: Num.Singular });
  lexicon.add(plural, { ...role, number: Num.Plural });
}

/** Items of a table written as words apart by blanks or line ends: `'maire préfet ministre'`. */
export function items(table: string): string[] {
  return table.split(/\s+/).filter((item) => item !== '');
}

/** The items of a table as a set. */
export function itemSet(table: string): ReadonlySet<string> {
  return new Set(items(table));
}

/** What pairs of words stand for, by the first and then by the second of them: no text is put together to ask for one. */
export function byFirst(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const table = new Map<string, Map<string, string>>();
  for (const [pair, word] of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    const seconds = table.get(first);
    if (seconds === undefined) table.set(first, new Map([[second, word]]));
    else seconds.set(second, word);
  }
  return table;
}

/** Rows of a table whose items may hold blanks, apart by line ends or semicolons: `'New York; La Haye'`. */
export function rows(table: string): string[] {
  return table
    .split(/[;\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '');
}
