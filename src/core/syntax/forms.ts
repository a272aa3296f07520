/** The words of a language by their forms. */
import { charClass, Char } from '../text/characters';
import { StretchTable } from '../text/stretch-table';
import { Case } from '../text/token';
import { Tag, type CuePhrase, type KnownName, type Language, type SemiAuxiliary, type Word } from '../language/types';

/** Bits beside `Form` in `FormEntry.verbal`: what the engine asks of verbs most often. */
export const Verbal = {
  /** avoir, être, have, be. */
  Auxiliary: 1 << 8,
  /** être, be. */
  Be: 1 << 9,
  /** will, would, can, do … */
  Modal: 1 << 10,
} as const;

const BE = new Set(['être', 'be']);
const HAVE = new Set(['avoir', 'have']);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'do', "'ll", "'d"]);

/** A listed name as the tokenizer cuts it. */
export interface ListedName {
  readonly forms: readonly string[];
  /** As listed, the alias that matched. */
  readonly printed: string;
  readonly known: KnownName;
  /** How many of its words are listed with a capital. */
  readonly capitals: number;
}

/** A cue phrase, cut where its source stands if that is inside of it (“by … 's account”). */
export interface ListedPhrase {
  readonly phrase: CuePhrase;
  readonly head: readonly string[];
  /** What follows the source; null where nothing does. */
  readonly tail: readonly string[] | null;
}

/** Stands in the words of a cue phrase where the source stands. */
const SLOT = '…';

/** All that a language knows of a form, looked up once. */
export interface FormEntry {
  /** As listed, or put together from the parts of a hyphenated word. */
  readonly word: Word | null;
  /** What the ending tells where nothing is listed; for words in lower case. */
  readonly guess: Word | null;
  /** Form bits of all readings of `word` (of `guess` where there is none), and Verbal bits. */
  readonly verbal: number;
  /** Cue phrases that start with the form, longest first. */
  readonly phrases: readonly ListedPhrase[] | null;
  /** Listed names that start with the form, longest first. */
  readonly names: readonly ListedName[] | null;
  /** Semi-auxiliaries (“vouloir”, “decline”) that the form can be of. */
  readonly auxiliaries: readonly SemiAuxiliary[] | null;
}

/** A word as printed, with all that does not depend on where it stands. */
export interface Spelling {
  /** Lower case, straight apostrophes. */
  readonly form: string;
  readonly letterCase: Case;
  readonly entry: FormEntry;
}

/** How many forms, and how many spellings, are kept at hand; beyond that the table starts anew. */
const KEPT = 60_000;

/** A language's words by form and by spelling, looked up once each. */
export class FormTable {
  readonly #spellings = new StretchTable<Spelling>(KEPT, (printed) => {
    const lower = printed.toLowerCase();
    const form = lower.replace(/[’ʼ]/g, "'");
    return { form, letterCase: caseOf(printed, lower), entry: this.entry(form) };
  });
  readonly #entries = new Map<string, FormEntry>();
  readonly #phrases = new Map<string, ListedPhrase[]>();
  readonly #names = new Map<string, ListedName[]>();
  readonly #auxiliaries = new Map<string, SemiAuxiliary[]>();

  constructor(private readonly language: Language) {
    for (const phrase of language.cuePhrases) push(this.#phrases, phrase.words[0] as string, listed(phrase));
    for (const list of this.#phrases.values()) list.sort((a, b) => b.phrase.words.length - a.phrase.words.length);
    for (const auxiliary of language.auxiliaries) push(this.#auxiliaries, auxiliary.lemma, auxiliary);
    for (const known of language.names) {
      for (const printed of [known.name, ...(known.aliases ?? [])]) {
        const forms = nameForms(printed);
        if (forms[0] !== undefined)
          push(this.#names, forms[0], { forms, printed, known, capitals: capitalsOf(known.name) });
      }
    }
    for (const list of this.#names.values()) list.sort((a, b) => b.forms.length - a.forms.length);
  }

  /** The word text[start, end). */
  spelling(text: string, start: number, end: number): Spelling {
    return this.#spellings.at(text, start, end);
  }

  /** What the language knows of a form (lower case, straight apostrophe). */
  entry(form: string): FormEntry {
    let entry = this.#entries.get(form);
    if (entry === undefined) {
      if (this.#entries.size >= KEPT) this.#entries.clear();
      const word = this.#word(form);
      const guess = word === null ? this.#guess(form) : null;
      entry = {
        word,
        guess,
        verbal: verbalOf(word ?? guess) | (MODALS.has(form) ? Verbal.Modal : 0),
        phrases: this.#phrases.get(form) ?? null,
        names: this.#names.get(form) ?? null,
        auxiliaries: this.#auxiliariesOf(word ?? guess),
      };
      this.#entries.set(form, entry);
    }
    return entry;
  }

  #auxiliariesOf(word: Word | null): readonly SemiAuxiliary[] | null {
    let found: SemiAuxiliary[] | null = null;
    for (const { lemma } of word?.verbs ?? []) {
      const list = this.#auxiliaries.get(lemma);
      if (list !== undefined) found = found === null ? list : [...found, ...list];
    }
    return found;
  }

  #word(form: string): Word | null {
    const { language } = this;
    const word = language.lookup(form);
    if (word !== undefined) return word;
    if (form.length > 1 && form.endsWith('.')) {
      const bare = language.lookup(form.slice(0, -1));
      if (bare !== undefined) return bare;
    }
    const hyphen = form.lastIndexOf('-');
    if (hyphen <= 0) return null;
    const tail = language.lookup(form.slice(hyphen + 1));
    if (tail === undefined || (tail.tags & (Tag.Noun | Tag.Adjective | Tag.Demonym)) === 0) return null;
    const modifier = (language.lookup(form.slice(0, hyphen))?.tags ?? 0) & Tag.RoleModifier;
    return { ...tail, tags: (tail.tags & ~Tag.Verb) | modifier, verbs: null };
  }

  #guess(form: string): Word | null {
    for (const { suffix, word } of this.language.suffixes)
      if (form.length > suffix.length + 2 && form.endsWith(suffix)) return word;
    return null;
  }
}

function verbalOf(word: Word | null): number {
  let bits = 0;
  for (const { form, lemma } of word?.verbs ?? []) {
    bits |= form;
    if (BE.has(lemma)) bits |= Verbal.Be | Verbal.Auxiliary;
    else if (HAVE.has(lemma)) bits |= Verbal.Auxiliary;
    else if (MODALS.has(lemma)) bits |= Verbal.Modal;
  }
  return bits;
}

function listed(phrase: CuePhrase): ListedPhrase {
  const slot = phrase.words.indexOf(SLOT);
  if (slot < 0) return { phrase, head: phrase.words, tail: null };
  return { phrase, head: phrase.words.slice(0, slot), tail: phrase.words.slice(slot + 1) };
}

function capitalsOf(name: string): number {
  return name.split(/[\s'’-]+/).filter((w) => w !== '' && w[0] !== (w[0] as string).toLowerCase()).length;
}

/** The words of a listed name as the tokenizer cuts them. */
function nameForms(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .split(/\s+|(?<=\b[dl]')|(?='s$)/)
    .filter((form) => form !== '');
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const tables = new WeakMap<Language, FormTable>();

/** The table of a language; made when it is first asked for. */
export function formTable(language: Language): FormTable {
  let table = tables.get(language);
  if (table === undefined) {
    table = new FormTable(language);
    tables.set(language, table);
  }
  return table;
}

function caseOf(printed: string, lower: string): Case {
  if (printed === lower) return Case.Lower;
  if (printed.charCodeAt(0) === lower.charCodeAt(0)) return Case.Lower;
  let upper = 0;
  for (let i = 0; i < printed.length; i++) {
    const c = printed[i] as string;
    if (c !== lower[i]) upper++;
    else if (charClass(printed.charCodeAt(i)) === Char.Letter && c.toUpperCase() !== c) return Case.Capital;
  }
  return upper > 1 ? Case.Upper : Case.Capital;
}
