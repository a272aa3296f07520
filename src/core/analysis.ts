/** The output of the engine: who says what in a draft. Offsets are UTF-16 code units into the whole file, end exclusive. */

/** A half-open range of UTF-16 code units into the file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A language that the engine reads. */
export type LanguageId = 'fr' | 'en';

/** What an actor is. */
export type ActorType = 'person' | 'organization' | 'place' | 'group';

/** Whether a role was held before, is held for another, or is won and not yet held. */
export type RoleModifier = 'former' | 'acting' | 'future';

/** How a mention refers to its actor. */
export type MentionKind = 'name' | 'pronoun' | 'description';

/** A role as the draft prints it, for example “secrétaire général de l’OTAN”. */
export interface PrintedRole extends Span {
  readonly title: string;
  readonly modifier: RoleModifier | null;
  readonly organization: string | null;
}

/** A place where an actor is named or referred to. */
export interface Mention extends Span {
  readonly kind: MentionKind;
}

/** Someone or something that the draft names or lets speak. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly roles: readonly PrintedRole[];
  /** Id in the actor registry, or null. */
  readonly registry: string | null;
  readonly mentions: readonly Mention[];
}

/** direct: all inside marks · mixed: part inside · indirect: none · statement: a checkable fact with no source. */
export type ClaimKind = 'direct' | 'mixed' | 'indirect' | 'statement';

/** How the text says whose words they are: by a name, a description, as those of a body or of a text, without a name, or not at all. */
export type Attribution = 'named' | 'described' | 'collective' | 'document' | 'anonymous' | 'none';

/** What the source does with the words; hearsay: nobody is named who says them. */
export type Modality = 'asserted' | 'denied' | 'asked' | 'promised' | 'hearsay' | 'refused';

/** The words that introduce speech: a verb group, “selon”, a colon. */
export interface Cue extends Span {
  /** Dictionary form, for example “affirmer”, “according to”, “:”. */
  readonly lemma: string;
}

/** Somebody's words, with all that the text says of their origin. */
export interface Claim {
  /** Stable under edits elsewhere in the draft: made from content and order of equal contents. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** The attributed words: quotation marks inside, “que”/“that” outside; several parts where a cue cuts them. */
  readonly parts: readonly Span[];
  readonly text: string;
  /** The noun phrase or pronoun as printed, role and apposition included. */
  readonly source: Span | null;
  readonly cue: Cue | null;
  /** Id of the resolved speaker in `Analysis.actors`, or null. */
  readonly actor: string | null;
  readonly coSpeakers: readonly string[];
  readonly attribution: Attribution;
  readonly modality: Modality;
  /** Headings above the claim, outermost first. */
  readonly section: readonly string[];
  /** Id of the claim whose content holds this one. */
  readonly nestedIn: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The construction that made the claim, for example “subject–verb–que”. */
  readonly reason: string;
}

/** A span in quotation marks; `claim` is null for scare quotes, titles, nicknames. */
export interface Quotation extends Span {
  readonly claim: string | null;
}

/** How much a finding weighs, as editors grade it. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Something a rule noticed. */
export interface Finding extends Span {
  /** Rule id in kebab-case, for example “stale-role”. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly claim: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the engine knows of one version of a draft. Immutable. */
export interface Analysis {
  readonly schema: 1;
  readonly id: string;
  readonly language: LanguageId;
  /** Article date from the front matter (YYYY, YYYY-MM or YYYY-MM-DD), else null. */
  readonly date: string | null;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  readonly findings: readonly Finding[];
}
