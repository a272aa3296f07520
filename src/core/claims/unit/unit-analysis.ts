/** What a unit of prose shows on its own. */
import type { NameMention } from '../../actors/names/mention';
import type { LocalRole } from '../../actors/role';
import type { Span } from '../../analysis';
import type { LocalClaim, SpeakerReference } from './local-claim';
import type { TurnSigns } from './turn-signs';

/** A name of a unit with its role; offsets into the unit's text. */
export interface LocalName extends NameMention {
  /** Roles printed with it, in order. */
  readonly roles: readonly LocalRole[];
  /** The role that its title tells, with its families: Me is an avocat. */
  readonly titled: readonly string[];
  /** The noun of a body that is printed before its name, and its nationality. */
  readonly body: readonly string[];
  /** Whether it is the subject of a finite verb. */
  readonly subject: boolean;
  /** Subject of a clause that another goes before: “Ruiz fell out with him when | Kabila | was in power”. */
  readonly aside: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** One word, and nothing else tells the gender: what a first name tells, somebody's family name does not. */
  readonly given: boolean;
  /** An acronym in brackets for a thing (“une zone à faibles émissions (| ZFE |)”). */
  readonly thing: boolean;
  /** An acronym that does what only persons and bodies do. */
  readonly acting: boolean;
  /** Whether the words beside it tell that its bearer has children. */
  readonly parent: boolean;
}

/** A description, or a French “Lui”, that opens a sentence: of whom it goes on to speak. */
export interface DescribedSubject extends Span {
  /** No subject: whom a French sentence mentions last, and the next one may point to. */
  readonly object: boolean;
  /** A pronoun by which a paragraph opens with what is over: of whom it tells, the article says. */
  readonly past: boolean;
  /** An English verb tells of it in the present: “A woman waits.” */
  readonly present: boolean;
  readonly reference: Extract<SpeakerReference, { kind: 'description' | 'pronoun' }>;
}

/** Somebody without a name who comes up: where, of which gender, and by which noun. */
export interface Introduced {
  readonly start: number;
  readonly gender: number;
  readonly lemma: string;
  /** Behind a French verb or preposition that brings people in. */
  readonly brought: boolean;
}

/** A cue at the end of the unit whose content follows in the next one: “He declared:”. */
export interface PendingCue {
  readonly source: Span;
  readonly cue: Span & { readonly lemma: string };
  readonly speaker: LocalClaim['speaker'];
  readonly attribution: LocalClaim['attribution'];
}

/** A line that is nothing but somebody's name, with a dash or a post. */
export interface SignatureLine {
  readonly source: Span;
  readonly speaker: LocalClaim['speaker'];
  readonly dash: boolean;
}

/** All that a unit shows on its own. Immutable; cached with the text. */
export interface UnitAnalysis extends TurnSigns {
  readonly names: readonly LocalName[];
  /** Indices of names whose acronym follows in brackets: “Congressional Budget Office (CBO)”. */
  readonly acronyms: readonly number[];
  /** Persons and bodies whom a sentence's first phrase describes: “Le ministre a balayé les critiques.” */
  readonly described: readonly DescribedSubject[];
  /** “On amène un homme ivre.” */
  readonly broughtIn: readonly Introduced[];
  readonly claims: readonly LocalClaim[];
  /** Outermost marked spans, with the index of their claim or -1. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly claim: number }[];
  /** Index in `marks` of the quotation that is still open at the end of the unit, or -1. */
  readonly openMark: number;
  /** Behind the mark that closes what no mark of the unit opened, before any other mark; -1 if there is none. */
  readonly closes: number;
  /** Whether the unit starts with an opening mark. */
  readonly startsQuoted: boolean;
  readonly dash: boolean;
  readonly question: boolean;
  /** Length of a speaker's label at the start (“Le Télégramme :”, “Q.”), or 0. */
  readonly label: number;
  /** Index of the person whom the last sentence names, or -1. */
  readonly lastPerson: number;
  /** Where each sentence starts. */
  readonly sentences: readonly number[];
  readonly pending: PendingCue | null;
  /** “— Kenji Ito, marine ecologist”, “Léa, 23 ans, étudiante”: who says what stands above, or below. */
  readonly signature: SignatureLine | null;
}
