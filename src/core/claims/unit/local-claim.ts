/** The claims of a unit, before the document tells who the speakers are. */
import type { Attribution, ClaimKind, Modality, Span } from '../../analysis';

/** What the words of a source say of the speaker, before the document is asked who that is. */
export type SpeakerReference =
  /** Named in the source itself: indices of the unit's names, first the speaker, then co-speakers. */
  | { readonly kind: 'name'; readonly names: readonly number[] }
  | {
      readonly kind: 'pronoun';
      /** Where its sentence starts. */
      readonly since: number;
      readonly gender: number;
      readonly number: number;
      /** person: he, she · thing: it · any: il, elle, they · none: I, you, on. */
      readonly means: 'person' | 'thing' | 'any' | 'none';
      /** Index of the name behind the pronoun that it may mean (“S'il doute, Ruiz assure …”), or -1. */
      readonly ahead: number;
      /** Stands between a subject and its verb: nobody who is that subject. */
      readonly object: boolean;
      /** Behind “Par la voix de X”: nobody who is named before in its sentence. */
      readonly spokenFor: boolean;
    }
  /** “la ministre”, “un riverain”, “la préfecture du Rhône”. */
  | {
      readonly kind: 'description';
      /** Masculine singular of the head noun. */
      readonly lemma: string;
      readonly noun: 'role' | 'person' | 'organization' | 'document' | 'source' | 'speech' | 'other';
      readonly gender: number;
      readonly number: number;
      readonly definite: boolean;
      /** No complement that tells it from others of its kind: “la ministre”, not “la ministre de la Santé”. */
      readonly bare: boolean;
      /** Bare but for a place: “la députée du Finistère”, “the Republican from Ohio”. */
      readonly located: boolean;
      /** Points, or only says of what kind somebody is: “cette secrétaire”, “le spécialiste danois”. */
      readonly qualified: boolean;
      /** French: opens with “ce”, and so means whoever came up last. */
      readonly pointing: boolean;
      /** Two who were named together: “les deux élus”, “the pair”. */
      readonly pair: boolean;
      /** A post in a body without a name: “le porte-parole du gouvernement”. */
      readonly official: boolean;
      /** A post that is printed with the name of whoever holds it: “la préfète” is nobody whom the article calls otherwise. */
      readonly office: boolean;
      /** A word that no list has as a noun: “le malheureux”, “the sixth-former”. */
      readonly unlisted: boolean;
      /** Only points back: “ce dernier”, “l’intéressé”, “the latter”. */
      readonly deictic: boolean;
      /** The first or the second of two (“le premier”, “the former”), or 0. */
      readonly ofTwo: 0 | 1 | 2;
      /** French: on which side of a council or a parliament somebody sits (“l'élu de l'| opposition|”), or ''. */
      readonly camp: string;
      /** “Battue par Ana Ruiz, | la patineuse …”: where the French phrase starts before the comma, whose names are of others; or -1. */
      readonly fronted: number;
      /** A noun for somebody of a nation: “the Dane”, “le Danois”. */
      readonly national: boolean;
      /** The nations that the noun or a word with it tells (“nation danish” of “the Dane”), as they are printed with names. */
      readonly nations: readonly string[];
      /** Nationality before the noun (“the French leader”), or ''. */
      readonly demonym: string;
      /** Somebody's: “son avocat”, “her report”. */
      readonly possessive: boolean;
      /** Gender of the one whose “his” or “her” says, else 0. */
      readonly owner: number;
      /** Stands for a body named before (“l’agence”, “the company”): words that its name must have one of, none for any name; null for other nouns. */
      readonly generic: readonly string[] | null;
      /** Families of the role noun: a député can be the président of a group. */
      readonly families: readonly string[];
      /** Posts whose holder this one is not: the adjoint is not the maire. */
      readonly apart: readonly string[];
      /** French: the role with a complement that has a name (“préfet de la Manche”), which one person bears; '' for others. */
      readonly exact: string;
      /** What one person's role has in common with it besides the noun (“préfet manche”, “analyst barclays”), the closer first. */
      readonly ties: readonly string[];
      /** The family of those who stand for a post (“the candidate”, “the nominee”), or ''. */
      readonly runner: string;
      /** English: a post of the past (“the former governor”). */
      readonly former: boolean;
      /** French: a post that its bearer held once (“l'ancien ministre”). */
      readonly past: boolean;
      /** The folded noun, where it has a capital (“la Commission”): a body whose name it begins; '' for others. */
      readonly capital: string;
      /** Index of a name inside the phrase (“la préfecture du Rhône”, “a White House spokesman”), or -1. */
      readonly name: number;
    }
  /** “le préfet et le maire”, “la CFDT et le gouvernement”: several, at least one of whom is only described. */
  | { readonly kind: 'several'; readonly members: readonly Member[] }
  /** The speaker of the claim before. */
  | { readonly kind: 'same' }
  /**
   * An orphan quotation: whoever the neighbouring sentence names, by the name's index, or -1; `alone`: one person's words (“I”), no body's;
   * `his`: the sentence before tells of something or somebody of his.
   */
  | { readonly kind: 'neighbour'; readonly name: number; readonly alone: boolean; readonly his: boolean }
  /** An orphan quotation behind a French sentence that tells how the one whom its pronoun means lives, or lived (`past`). */
  | { readonly kind: 'told'; readonly reference: SpeakerReference; readonly past: boolean }
  | { readonly kind: 'none' };

/** One of several who speak together, with the words for him. */
export interface Member extends Span {
  readonly reference: SpeakerReference;
}

/** A span in this unit (`back` 0) or in one before it; offsets into that unit's text. */
export interface Place extends Span {
  readonly back: number;
}

/** A claim as one unit shows it, all in the unit. */
export interface LocalClaim {
  readonly kind: ClaimKind;
  readonly parts: readonly Place[];
  readonly source: Place | null;
  readonly cue: (Place & { readonly lemma: string }) | null;
  readonly speaker: SpeakerReference;
  readonly attribution: Attribution;
  readonly modality: Modality;
  readonly confidence: number;
  readonly reason: string;
  /** Index in the unit's claims of the one whose content holds this one, or -1. */
  readonly nestedIn: number;
  /** French posts whose holder the words tell of by the post alone, by lemma: nobody who speaks them. */
  readonly toldOf: readonly string[];
}
