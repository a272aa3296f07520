/** The words of a language by their forms. */
import { charClass, Char } from '../text/characters';
import { interned } from '../text/interned';
import { mayBeInverted } from '../text/loose-inversions';
import { Sign } from '../text/sign';
import { StretchTable } from '../text/stretch-table';
import { Case } from '../text/token';
import { lowerCaseTags } from './lower-case-tags';
import { TAKEN_BY } from '../language/fr/determiners';
import { POINTING_ENDS } from '../language/fr/phrases';
import { turnWord, type TurnWord } from '../language/turn-words';
import type { VerbWords } from '../language/verb-words';
import {
  Form,
  Tag,
  type CuePhrase,
  type KnownName,
  type Language,
  type SemiAuxiliary,
  type Word,
} from '../language/types';

/** Bits beside `Form` in `FormEntry.verbal`: what the engine asks of verbs most often. */
export enum Verbal {
  /** avoir, être, have, be. */
  Auxiliary = 1 << 8,
  /** être, be. */
  Be = 1 << 9,
  /** will, would, can, do … */
  Modal = 1 << 10,
}

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

/** The cue phrases that start with a form, longest first: those that can be meant before each next word, and before any other. */
interface PhrasesFrom {
  readonly before: ReadonlyMap<string, readonly ListedPhrase[]>;
  readonly other: readonly ListedPhrase[];
  /** Forms of which one stands behind the source of those that go around it. */
  readonly closers: ReadonlySet<string>;
}

/** How a possessive is printed: a plural has no s (“by most locals’ reckoning”). */
const POSSESSIVES = ["'s", "'"];

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
  /** Cue phrases that start with the form. */
  readonly phrases: PhrasesFrom | null;
  /** Listed names that start with the form, longest first. */
  readonly names: readonly ListedName[] | null;
  /** Semi-auxiliaries (“vouloir”, “decline”) that the form can be of. */
  readonly auxiliaries: readonly SemiAuxiliary[] | null;
  /** What it tells of a talk, or null. */
  readonly turn: TurnWord | null;
  /** Sign bits. */
  readonly signs: number;
}

/** Whether a word with a stop behind it is an abbreviation. */
export enum Abbreviates {
  Never = 0,
  /** “mer.”, “art.”: a word as well, so only where the sentence goes on. */
  Inside = 1,
  /** “no.”: before a number; elsewhere it ends a sentence (“She said no.”). */
  Number = 2,
  Always = 3,
}

/** A word as printed, with all that does not depend on where it stands. */
export interface Spelling {
  /** Lower case, straight apostrophes. */
  readonly form: string;
  readonly letterCase: Case;
  readonly entry: FormEntry;
  /** Those of the entry. */
  readonly signs: number;
  /** The readings: those of the entry, or what the ending tells of a word in lower case. */
  readonly word: Word | null;
  /** Tag bits of the readings, before its place narrows them. */
  readonly tags: number;
  /** Form and Verbal bits of the readings. */
  readonly verbal: number;
  /** Whether it is a clitic that stands before a word: “l’”, “qu’”. */
  readonly prefix: boolean;
  /** How long the clitic is that ends it (“-t-il”, “’s”), or 0. */
  readonly suffix: number;
  readonly abbreviates: Abbreviates;
}

/** The first part of a given name of two: “Ki-moon”, but “Obama-era”. */
const LONGEST_GIVEN = 3;

/** How many forms, and how many spellings, are kept at hand; beyond that the table starts anew. */
const KEPT = 60_000;

/** A language's words by form and by spelling, looked up once each. */
export class FormTable {
  readonly #spellings = new StretchTable<Spelling>(KEPT, (printed) => this.#spelling(printed));
  readonly #printed = new StretchTable<string>(KEPT, interned);
  readonly #entries = new Map<string, FormEntry>();
  readonly #phrases = new Map<string, PhrasesFrom>();
  readonly #names = new Map<string, ListedName[]>();
  readonly #auxiliaries = new Map<string, SemiAuxiliary[]>();

  constructor(private readonly language: Language) {
    const phrases = new Map<string, ListedPhrase[]>();
    for (const phrase of language.cuePhrases) push(phrases, phrase.words[0] as string, listed(phrase));
    for (const [form, list] of phrases) this.#phrases.set(form, byNext(list));
    for (const auxiliary of language.auxiliaries) push(this.#auxiliaries, auxiliary.lemma, auxiliary);
    for (const known of language.names) {
      for (const printed of [known.name, ...(known.aliases ?? [])]) {
        const forms = nameForms(printed);
        if (forms[0] === undefined) continue;
        const capitals = capitalsOf(printed);
        push(this.#names, forms[0], { forms, printed, known, capitals });
        // “du Monde”, “aux Échos”: the article of the name in a preposition.
        if (forms.length > 1 && language.id === 'fr')
          for (const article of TAKEN_BY[forms[0]] ?? [])
            push(this.#names, article, { forms: [article, ...forms.slice(1)], printed, known, capitals: capitals - 1 });
      }
    }
    for (const list of this.#names.values()) list.sort((a, b) => b.forms.length - a.forms.length);
  }

  /** The mark or number codes[start, end) as a string. */
  printed(codes: Uint16Array, start: number, end: number): string {
    return this.#printed.at(codes, start, end);
  }

  /** The word codes[start, end). */
  spelling(codes: Uint16Array, start: number, end: number): Spelling {
    return this.#spellings.at(codes, start, end);
  }

  #spelling(stretch: string): Spelling {
    const { language } = this;
    // What a PDF or macOS hands over may have its accents as characters of their own.
    const printed = stretch.normalize('NFC');
    const lower = printed.toLowerCase();
    const letterCase = caseOf(printed, lower);
    const form = interned(letterCase === Case.Lower ? straight(lower) : this.#meant(straight(lower), printed));
    const entry = this.entry(form);
    const word = this.#isGivenName(printed, form)
      ? null
      : (entry.word ?? (letterCase === Case.Lower ? entry.guess : null));
    const tags = word?.tags ?? 0;
    return {
      form,
      letterCase,
      entry,
      signs: entry.signs,
      word,
      tags: language.id === 'en' && letterCase === Case.Lower ? lowerCaseTags(tags) : tags,
      verbal: word === null ? 0 : entry.verbal,
      prefix: language.prefixClitics.has(form),
      suffix: suffixLength(printed, language),
      abbreviates: language.abbreviations.has(form) ? abbreviatesAs(entry, letterCase) : Abbreviates.Never,
    };
  }

  /** “US officials” are of no pronoun; “Etat”, “Etats-Unis”, “A Paris”, “Ca va”: French capitals are often printed without their accent. */
  #meant(form: string, printed: string): string {
    const { language } = this;
    if (language.id !== 'fr') return printed === 'US' ? 'u.s.' : form;
    if (form === 'a') return 'à';
    if (printed === 'Ca') return 'ça';
    if (!form.startsWith('e')) return form;
    const accented = `é${form.slice(1)}`;
    const isName = this.#names.has(accented) && !this.#names.has(form);
    const isWord = language.lookup(form) === undefined && language.lookup(accented) !== undefined;
    return isName || isWord ? accented : form;
  }

  /** “Ban Ki-moon”: a name whose second part looks like a noun; “Vice-president” is made of two words. */
  #isGivenName(printed: string, form: string): boolean {
    const hyphen = printed.indexOf('-');
    if (
      hyphen < 1 ||
      hyphen > LONGEST_GIVEN ||
      printed[0] === form[0] ||
      printed.charAt(hyphen + 1) !== form.charAt(hyphen + 1)
    )
      return false;
    const { language } = this;
    if (language.lookup(form) !== undefined || language.lookup(form.slice(0, hyphen)) !== undefined) return false;
    const tail = language.lookup(form.slice(hyphen + 1))?.tags ?? 0;
    return (tail & Tag.Noun) !== 0 && (tail & (Tag.Adjective | Tag.Demonym)) === 0;
  }

  /** What the language knows of a form (lower case, straight apostrophe). */
  entry(form: string): FormEntry {
    let entry = this.#entries.get(form);
    if (entry === undefined) {
      if (this.#entries.size >= KEPT) this.#entries.clear();
      const word = this.#word(form);
      const guess = word === null ? this.#guess(form) : null;
      const names = this.#names.get(form) ?? null;
      entry = {
        word,
        guess,
        verbal:
          verbalOf(word ?? guess, this.language.verbs) | (this.language.verbs.modals.has(form) ? Verbal.Modal : 0),
        phrases: this.#phrases.get(form) ?? null,
        names,
        auxiliaries: this.#auxiliariesOf(word ?? guess),
        turn: turnWord(form),
        signs: this.#signs(form),
      };
      this.#entries.set(form, entry);
    }
    return entry;
  }

  #signs(form: string): number {
    const { voice, cueNouns, nouns, actors, setPhrases } = this.language;
    let signs = 0;
    if (turnWord(form) !== null) signs |= Sign.Turn;
    if (nouns.voices.has(form)) signs |= Sign.Voice;
    if (actors.deictic.has(form)) signs |= Sign.Deictic;
    if (cueNouns.has(form) || voice.nouns.has(form)) signs |= Sign.CueNoun;
    if (voice.outcries.has(form)) signs |= Sign.Outcry;
    if (this.#phrases.has(form)) signs |= Sign.Phrase;
    if (setPhrases.adverbials.has(form)) signs |= Sign.Adverbial;
    if (this.#names.get(form)?.some(({ printed }) => printed === form) === true) signs |= Sign.SmallName;
    if (mayBeInverted(form)) signs |= Sign.Inverts;
    if (form.endsWith('.')) signs |= Sign.Dotted;
    return signs;
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
    // “A. Raja” has an initial and no article.
    if (form.length > 1 && form !== 'a.' && form.endsWith('.')) {
      const bare = language.lookup(form.slice(0, -1));
      if (bare !== undefined) return bare;
    }
    const hyphen = form.lastIndexOf('-');
    if (hyphen <= 0) return null;
    // “the father-of-three”
    const of = language.headFirst ? -1 : form.indexOf('-of-');
    if (of > 0) return language.lookup(form.slice(0, of)) ?? null;
    // “ce jour-là”, “cet homme-ci”
    if (language.id === 'fr' && POINTING_ENDS.has(form.slice(hyphen)))
      return language.lookup(form.slice(0, hyphen)) ?? null;
    const tail = language.lookup(form.slice(hyphen + 1));
    // “the Luxembourg-based judges found”
    if (!language.headFirst && tail?.verbs?.some((verb) => (verb.form & Form.PastParticiple) !== 0) === true)
      return { ...tail, tags: Tag.Adjective, verbs: null };
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

function verbalOf(word: Word | null, { be, have, modals }: VerbWords): number {
  let bits = 0;
  for (const { form, lemma } of word?.verbs ?? []) {
    bits |= form;
    if (be.has(lemma)) bits |= Verbal.Be | Verbal.Auxiliary;
    else if (have.has(lemma)) bits |= Verbal.Auxiliary;
    else if (modals.has(lemma)) bits |= Verbal.Modal;
  }
  return bits;
}

function listed(phrase: CuePhrase): ListedPhrase {
  const slot = phrase.words.indexOf(SLOT);
  if (slot < 0) return { phrase, head: phrase.words, tail: null };
  return { phrase, head: phrase.words.slice(0, slot), tail: phrase.words.slice(slot + 1) };
}

/** Phrases of one first word, found by their second. */
function byNext(list: readonly ListedPhrase[]): PhrasesFrom {
  const sorted = [...list].sort((a, b) => b.phrase.words.length - a.phrase.words.length);
  // A possessive is printed in several ways.
  const next = ({ head }: ListedPhrase): string | undefined => (head[1] === "'s" ? undefined : head[1]);
  const before = new Map<string, readonly ListedPhrase[]>();
  for (const form of new Set(sorted.map(next)))
    if (form !== undefined)
      before.set(
        form,
        sorted.filter((p) => next(p) === undefined || next(p) === form),
      );
  const closers = new Set(sorted.flatMap(({ tail }) => (tail?.[0] === "'s" ? POSSESSIVES : (tail?.[0] ?? []))));
  return { before, other: sorted.filter((p) => next(p) === undefined), closers };
}

function straight(lower: string): string {
  return lower.replace(/[’ʼ]/g, "'");
}

function abbreviatesAs({ word }: FormEntry, letterCase: Case): Abbreviates {
  const tags = word?.tags ?? 0;
  if ((tags & Tag.Determiner) !== 0) return Abbreviates.Number;
  const plain = (tags & (Tag.Noun | Tag.Number)) !== 0 && (tags & Tag.Title) === 0;
  return plain && letterCase === Case.Lower ? Abbreviates.Inside : Abbreviates.Always;
}

/** How long the clitic at the end of a word is, or 0. Tried at each apostrophe or hyphen: “dit-il”, “a-t-elle”, “Grant’s”, “didn’t”. */
function suffixLength(printed: string, { suffixClitics }: Language): number {
  const end = printed.length;
  for (let i = end - 1; i > 0 && end - i <= 8; i--) {
    const kind = charClass(printed.charCodeAt(i));
    if (kind !== Char.Hyphen && kind !== Char.Apostrophe) continue;
    // Longest first: “-t-il” before “-il”, “n't” before “'t”.
    for (let j = Math.max(1, i - 2); j <= i; j++)
      if (suffixClitics.has(straight(printed.slice(j).toLowerCase()))) return end - j;
  }
  return 0;
}

function capitalsOf(name: string): number {
  return name.split(/[\s'’-]+/).filter((w) => w !== '' && w[0] !== (w[0] as string).toLowerCase()).length;
}

/** The words of a listed name as the tokenizer cuts them. */
function nameForms(name: string): string[] {
  return straight(name.toLowerCase())
    .split(/\s+|(?<=(?<!\S)[dl]')|(?='s$)/)
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

/** “el-Tayeb”, “al-Assad”: an Arabic article before the capital of a name. */
const BEHIND_ARTICLE = /^(?:al|el|ad|ar|ash|az)-\p{Lu}/u;

function caseOf(printed: string, lower: string): Case {
  if (printed === lower) return Case.Lower;
  if (printed.charCodeAt(0) === lower.charCodeAt(0)) return BEHIND_ARTICLE.test(printed) ? Case.Capital : Case.Lower;
  let upper = 0;
  for (let i = 0; i < printed.length; i++) {
    const c = printed[i] as string;
    if (c !== lower[i]) upper++;
    else if (charClass(printed.charCodeAt(i)) === Char.Letter && c.toUpperCase() !== c) return Case.Capital;
  }
  return upper > 1 ? Case.Upper : Case.Capital;
}
