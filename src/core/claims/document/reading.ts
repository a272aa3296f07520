/** What reading a unit in its place yields. */
import type { Entity } from '../../actors/cast/entity';
import type { LanguageId, MentionKind, Span } from '../../analysis';
import type { Language } from '../../language/types';
import type { ProseUnit, UnitKind } from '../../markdown/units';
import type { LocalClaim, Place } from '../unit/local-claim';
import type { State } from './state';
import type { LocalName, UnitAnalysis } from '../unit/unit-analysis';

/** What is known of a block for good, whatever document it stands in. */
export interface BlockReading {
  /** Frequent words of either language. */
  readonly fr: number;
  readonly en: number;
  /** The language that they tell, or null. */
  readonly own: LanguageId | null;
  /** The units as they were read last, and in which language. */
  units: readonly DocumentUnit[] | null;
  language: Language | null;
}

/** A unit in its document. */
export interface DocumentUnit {
  readonly text: string;
  readonly kind: UnitKind;
  /** Level of a heading. */
  readonly depth: number;
  /** Number of its block quote within the block, 0 outside of quotes. */
  readonly group: number;
  /** The first unit of its block. */
  readonly first: boolean;
  /** The whole unit is strong: a question of an interview. */
  readonly strong: boolean;
  /** The whole unit is emphasised, which can be a question too. */
  readonly emphasised: boolean;
  /** Where its text comes from. */
  readonly prose: ProseUnit;
  /** In which it was read. */
  readonly language: Language;
  readonly analysis: UnitAnalysis;
  /** What reading it asks the cast; null until an edit elsewhere asks for it. */
  lookups: Lookups | null;
}

/** What reading a unit asks the cast. */
export interface Lookups {
  readonly keys: readonly string[];
  /** A bit for each of the keys: a question whose bit is not set is not asked. */
  readonly bits: number;
}

/** A claim that starts in its unit, with its actors. */
export interface UnitClaim extends Pick<
  LocalClaim,
  'parts' | 'source' | 'cue' | 'attribution' | 'reason' | 'confidence'
> {
  readonly local: LocalClaim;
  readonly actor: Entity | null;
  readonly coSpeakers: readonly Entity[];
  /** Its words as its unit prints them; null until they are asked for. */
  said: ClaimWords | null;
}

/** The words of a claim and the id that is made of them. */
export interface ClaimWords {
  readonly text: string;
  readonly id: string;
}

/** A claim by the unit that holds it, counted back from the unit that refers to it. */
export interface ClaimReference {
  readonly back: number;
  readonly claim: number;
}

/** What a later unit changes in a claim of an earlier one: a quotation goes on, or has become part of another. */
export interface Amendment extends ClaimReference {
  /** Added behind the parts that are there. Places count back from the amending unit. */
  readonly parts?: readonly Place[];
  /** The claim's words have become part of another claim. */
  readonly drop?: true;
  /** Who speaks it, of whom its unit told no name. */
  readonly actor?: Entity;
  /** The claim of the amending unit that holds it, where none of its own unit does. */
  readonly within?: number;
}

/** A mention of an entity, by name, pronoun or description. */
export interface UnitMention extends Place {
  readonly entity: Entity;
  readonly kind: MentionKind;
  /** What a mention by name says beside the name. */
  readonly name: LocalName | null;
}

/** One unit, read in its place. Immutable; nothing in it says where in the document it stands. */
export interface UnitReading {
  readonly mentions: readonly UnitMention[];
  readonly claims: readonly UnitClaim[];
  /** For each mark of the unit, its claim, or null. */
  readonly marks: readonly (ClaimReference | null)[];
  /** Marks of earlier units that found their claim here. */
  readonly laterMarks: readonly { readonly back: number; readonly mark: number; readonly claim: ClaimReference }[];
  readonly amendments: readonly Amendment[];
  /** Whom the units before only described, by the ids of that, and who that is. */
  readonly introduces: readonly { readonly id: string; readonly entity: Entity }[];
  readonly after: State;
}

/** Whether two references lead to the same claim, from one place. */
export function sameReference(a: ClaimReference | null, b: ClaimReference | null): boolean {
  if (a === null || b === null) return a === b;
  return a.back === b.back && a.claim === b.claim;
}

/** The mention of an entity by a pronoun or a description in this unit. */
export function mentionOf(entity: Entity, span: Span, kind: MentionKind): UnitMention {
  return { entity, back: 0, start: span.start, end: span.end, kind, name: null };
}
