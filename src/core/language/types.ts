/**
 * What a language brings to the engine: words with their readings, and tables of cues, nouns and names.
 * Behaviour (tagging, chunking, constructions) lives outside of the language folders and reads these tables.
 */
import type { LanguageId, Modality, RoleModifier } from '../analysis';
import type { ActorWords } from './actor-words';
import type { LexiconBuilder } from './lexicon';
import type { NounWords } from './noun-words';
import type { SetPhrases } from './set-phrases';
import type { VerbWords } from './verb-words';

/** Bits of `Word.tags`: the word classes that a form can have. Several at once for homographs (“note”: Noun | Verb). */
export enum Tag {
  Determiner = 1 << 0,
  Noun = 1 << 1,
  Adjective = 1 << 2,
  Preposition = 1 << 3,
  /** je, il, elle, on, she, they …: can be a subject. */
  SubjectPronoun = 1 << 4,
  /** le, lui, se, y, en, him, them …: stands beside a verb. */
  ObjectPronoun = 1 << 5,
  /** ce dernier, celui, tous, certains, several, others …: a noun phrase of its own. */
  NominalPronoun = 1 << 6,
  /** qui, que, dont, où, who, which, whom … */
  Relative = 1 << 7,
  /** et, ou, mais, and, but … */
  Coordinator = 1 << 8,
  /** que, si, alors que, lorsque, that, if, whether, while, because … */
  Subordinator = 1 << 9,
  Adverb = 1 << 10,
  /** ne, n', pas, plus, jamais, not, n't, never … */
  Negation = 1 << 11,
  /** A verb form; its readings are in `Word.verbs`. */
  Verb = 1 << 12,
  Number = 1 << 13,
  /** M., Mme, Dr, Me, Mr., Sen., General … before a name. */
  Title = 1 << 14,
  FirstName = 1 << 15,
  /** A place name of one word, or the first word of a longer one in `Language.names`. */
  Place = 1 << 16,
  /** français, American …: nationality, adjective or (capitalised) person. */
  Demonym = 1 << 17,
  /** Days and months. */
  Calendar = 1 << 18,
  /** An organisation of one word (“OTAN”, “Reuters”). */
  Organization = 1 << 19,
  /** de, du, la, le, von, van, al, bin … inside names. */
  NameParticle = 1 << 20,
  /** Never starts or ends a name although capitalised at the start of a sentence (however, selon, ainsi …). */
  Function = 1 << 21,
  /** former, ancien, ex, acting, futur, alors …: modifies a role. */
  RoleModifier = 1 << 22,
}

/** What a noun stands for, as far as speech is concerned. */
export type NounKind =
  /** ministre, maire, porte-parole, spokesman: a person by function or profession. */
  | 'role'
  /** riverain, témoin, neighbour, voter, official: a person, not by a post. */
  | 'person'
  /** gouvernement, syndicat, ministry, police, company: a body that can speak. */
  | 'organization'
  /** rapport, communiqué, étude, tweet, report, study, memo: a text that can say something. */
  | 'document'
  /** source, entourage, proche: an unnamed origin. */
  | 'source'
  /** déclaration, avis, idée, warning: a noun that can head a reported clause. */
  | 'speech'
  | 'place'
  | 'time'
  | 'other';

/** Bits of `Word.gender`. */
export enum Gender {
  Masculine = 1,
  Feminine = 2,
}

/** Bits of `Word.number`. */
export enum Num {
  Singular = 1,
  Plural = 2,
}

/** Bits of `VerbReading.person`. */
export enum Person {
  First = 1,
  Second = 2,
  Third = 4,
}

/** Bits of `VerbReading.form`. */
export enum Form {
  Finite = 1,
  Infinitive = 2,
  /** affirmant, saying. */
  PresentParticiple = 4,
  /** affirmé, said. */
  PastParticiple = 8,
  /** Finite and conditional (serait, aurait): French hearsay. */
  Conditional = 16,
  /** Finite and subjunctive only, or imperative only: never a cue. */
  Subjunctive = 32,
  /** Finite and simple past or imperfect or present: all other finite forms carry just `Finite`. */
  Past = 64,
}

/** One reading of a verb form. */
export interface VerbReading {
  readonly lemma: string;
  /** Union of Form bits. */
  readonly form: number;
  /** Person bits; 0 where the form has none. */
  readonly person: number;
  /** Num bits of a finite form or a participle; 0 where the form does not say. */
  readonly number: number;
  /** The cue that this verb is, or null for a plain verb. */
  readonly cue: CueVerb | null;
}

/** All readings of a form. Keys of the lexicon are lower case with straight apostrophes. */
export interface Word {
  /** Union of Tag bits. */
  tags: number;
  /** Gender bits of the noun, determiner, pronoun, adjective or first name; 0 unknown. */
  gender: number;
  /** Num bits; 0 unknown. */
  number: number;
  noun: NounKind | null;
  verbs: VerbReading[] | null;
  /** Role noun, for actor descriptions: the masculine singular (“présidente” → “président”). */
  lemma: string | null;
}

/** What a cue verb does; decides modality, and whether thoughts of private persons count. */
export type CueClass =
  | 'say' // affirmer, say, tell, add, tweet
  | 'manner' // murmurer, s'étrangler, sob, smile: only with a quotation
  | 'ask' // demander si, wonder, ask whether
  | 'order' // exhorter, demander de, urge, call for
  | 'promise' // promettre, vow, pledge
  | 'deny' // nier, démentir, deny
  | 'announce' // annoncer, announce, confirm, reveal
  | 'judge' // juger, qualifier, call, describe as
  | 'react' // dénoncer, saluer, condemn, welcome: object is the content
  | 'think' // penser, croire, craindre, believe, fear
  | 'show' // montrer, révéler, show, find: documents and studies
  | 'accuse' // accuser, blame, accuse
  | 'hearsay'; // il se dit, is said to

/** How a cue takes its content. */
export type CueFrame =
  /** A quotation in marks, before or after: « … », a-t-il dit · “…,” she said. */
  | 'quote'
  /** que / that / si / whether clause. */
  | 'clause'
  /** English clause without “that”: She said talks had failed. */
  | 'zero'
  /** Bare infinitive (dit vouloir, nie avoir reçu) or English to-infinitive of the speaker's own act (vowed to replace). */
  | 'infinitive'
  /** Infinitive behind “de” or “à”, perhaps behind an object (exhorter X à faire; demander de). English: object + to-infinitive (urged X to). */
  | 'object-infinitive'
  /** English -ing complement: recommended closing two fisheries. */
  | 'gerund'
  /** A noun phrase as content: dénoncer une « méthode brutale », confirmed the arrests. */
  | 'noun'
  /** A noun phrase behind one of `prepositions`: s'inquiéter d'un effet, called for an inquiry. */
  | 'prepositional'
  /** Object and what is said of it: juger X « intenable », qualifier X de, call X “…”, describe X as. */
  | 'predicate';

/** A verb (or verbal phrase) that introduces speech. */
export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: readonly CueFrame[];
  /** For 'prepositional' and 'predicate' (“de”, “comme”, “as”): which prepositions. */
  readonly prepositions?: readonly string[] | undefined;
  /** Pronominal use only (s'indigner, se féliciter, se plaindre): the form counts as a cue only with se/s'/me … */
  readonly reflexive?: boolean | undefined;
  /** What a direct object is: the person spoken to, left outside of the content (told reporters that …), part of it (urged both sides to …), or neither. */
  readonly object?: 'addressee' | 'content' | 'none' | undefined;
  /** Often something else than speech (poursuivre, lancer, add, show, find, call): wants a quotation, a que/that clause or a speaker that is a person or body. */
  readonly ambiguous?: boolean | undefined;
  /** Only persons and bodies speak with it; a document or thing as subject makes it no cue. */
  readonly animate?: boolean | undefined;
  /** An act more than a saying (attack, defend, endorse): its object is content only with marks in it. */
  readonly act?: boolean | undefined;
  /** Modality that the verb itself brings; 'asserted' unless given. */
  readonly modality?: Modality | undefined;
  /** Further words of a multiword cue, right behind the verb (adverbs may stand between): mettre + ["en","garde"]; go + ["on","to","say"]. */
  readonly rest?: readonly string[] | undefined;
}

/** A cue that is no verb: a preposition or adverbial before (or behind) its source. */
export interface CuePhrase {
  /** Lower-case words as the tokenizer cuts them (“d'après” is ["d'", "après"]). */
  readonly words: readonly string[];
  /** source-follows: selon X · according to X. bare: no source (reportedly). fused: the phrase's second word is or opens the source (de source policière, à l'en croire). */
  readonly kind: 'source-follows' | 'bare' | 'fused';
  readonly lemma: string;
  readonly class: CueClass;
  /** Often something else (pour, à, for, in, per): wants a speaker that is a person or body, at the start of the sentence and before a comma. */
  readonly ambiguous?: boolean;
  /** A cue only where it opens its sentence. */
  readonly opens?: boolean;
  /** Whatever follows is a source, also a thing (“according to the timetable”). */
  readonly anySource?: boolean;
}

/** A noun of saying that has its content behind it: her claim that …, his pledge to …. */
export interface CueNoun {
  readonly lemma: string;
  /** With that. */
  readonly clause: boolean;
  /** With to. */
  readonly infinitive: boolean;
  /** With de and a noun, and par: “l'annonce par X d'un gel”. */
  readonly object: boolean;
}

/** Nouns for what somebody says or thinks, by their first word: what may follow it, longest first; nothing for a noun of one word. */
export type VoicedNouns = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Words around a noun for what somebody says, beside a quotation: “le constat du maire est amer : « … »”. */
export interface VoiceWords {
  readonly nouns: VoicedNouns;
  /** Prepositions before whoever speaks, besides “of”: from, par. */
  readonly links: ReadonlySet<string>;
  /** First words that say that another speaks alike (même, same), and the prepositions before that other then (pour, for). */
  readonly sameness: ReadonlySet<string>;
  readonly sameLinks: ReadonlySet<string>;
  /** Verbs that make speech of such a noun before a colon and a clause, besides the support verbs: draw a conclusion, poser une condition. */
  readonly offering: ReadonlySet<string>;
  /** Verbs and presentatives between a quotation and the noun: was, est, voilà. */
  readonly presents: ReadonlySet<string>;
  /** What a crowd calls out, in the singular and the plural: cries, chants, cris. */
  readonly outcries: ReadonlySet<string>;
}

/** Names known beforehand, of one or more words. */
export interface KnownName {
  readonly name: string;
  readonly type: 'organization' | 'place' | 'person';
  /** Other forms of the same: acronym, English name in a French text … */
  readonly aliases?: readonly string[];
  /** Capitals, palaces, countries: speaks as a collective (“Washington”, “l'Élysée”). */
  readonly speaks?: boolean;
  /** Of a country: its people, for “the French leader” behind “the president of France”. */
  readonly demonym?: string;
  /** Of a listed body that no “company” can be: it governs, judges, plays or campaigns. */
  readonly trades?: false;
}

/** What the ending of an unknown word tells: tried in order, the first that fits wins. */
export interface SuffixRule {
  readonly suffix: string;
  readonly word: Word;
}

/** A verb that takes another verb along: the pair is one group (veut rappeler, s'est borné à constater, went on to say, has said). */
export interface SemiAuxiliary {
  readonly lemma: string;
  /** Words that stand between it and the verb: "à", "de", "to", "par"; "" for none. */
  readonly links: readonly string[];
  /** Form bits of the verb that follows. */
  readonly takes: number;
  /** refuse de, decline to: the speech does not happen. */
  readonly modality?: Modality;
  /** n'hésite pas à, ne manque pas de: negated, it still asserts. */
  readonly assertsNegated?: true;
  /** s'empêcher de: takes a verb along with its reflexive pronoun only. */
  readonly reflexive?: true;
}

/** A language as the engine uses it. */
export interface Language {
  readonly id: LanguageId;
  /** Readings of a form (lower case, straight apostrophe), or undefined. */
  lookup(form: string): Word | undefined;
  /** A post in the grammatical gender of who holds it (bits of `Gender`), where the language has one: “chancelière allemande”. */
  titleFor(title: string, gender: number): string;
  /** Words that change a role: ancien → former, acting → acting; null for those that change nothing (alors, then). */
  readonly roleModifiers: ReadonlyMap<string, RoleModifier | null>;
  /** The head of a compound noun: the first noun (ministre de la Santé) or the last (union leader). */
  readonly headFirst: boolean;
  /** Puts all forms of a cue verb into a lexicon. */
  addCue(lexicon: LexiconBuilder, cue: CueVerb): void;
  /** Puts all forms of a role noun (one word, singular) into a lexicon. */
  addRole(lexicon: LexiconBuilder, noun: string): void;
  readonly suffixes: readonly SuffixRule[];
  readonly auxiliaries: readonly SemiAuxiliary[];
  readonly cuePhrases: readonly CuePhrase[];
  /** By their forms; empty where the language has no such construction listed. */
  readonly cueNouns: ReadonlyMap<string, CueNoun>;
  readonly voice: VoiceWords;
  /** Verbs by whose subject a noun of saying is spoken: made the claim that. */
  readonly supportVerbs: ReadonlySet<string>;
  readonly names: readonly KnownName[];
  readonly actors: ActorWords;
  readonly verbs: VerbWords;
  readonly nouns: NounWords;
  readonly setPhrases: SetPhrases;
  /** Abbreviations whose full stop does not end a sentence, lower case, without the stop: "m", "dr", "av". */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent words that tell this language from others, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** Clitics that the tokenizer cuts off the front of a word (l', d', qu') or the end ('s, -t-il); straight apostrophes. */
  readonly prefixClitics: ReadonlySet<string>;
  readonly suffixClitics: ReadonlySet<string>;
}
