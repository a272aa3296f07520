import type {
  Basis,
  OriginalStatus,
  QuoteCheck,
  RecordKind,
  SourceRank,
  SourceType,
  CheckStatus,
  Translation,
  Verdict,
} from './vocabulary';

export type {
  Basis,
  CheckStatus,
  OriginalStatus,
  QuoteCheck,
  RecordKind,
  SourceRank,
  SourceType,
  Translation,
  Verdict,
} from './vocabulary';

/**
 * The records file `<stem>.claims.json` beside an article, version 1. An absent fact is a missing key or null. Objects may carry
 * keys that are not named here; every function of this folder keeps them, which is why values are copied by spreading.
 */
export interface ClaimsFile {
  readonly $schema?: string | null;
  readonly version: number;
  readonly article?: Article | null;
  readonly claims: readonly ClaimRecord[];
}

/** The article that the records belong to. */
export interface Article {
  /** `a-` and eight characters; follows the article through renames. */
  readonly id?: string | null;
  /** File name of the article, relative to the records file. */
  readonly file?: string | null;
  readonly language?: string | null;
  /** Date of the article where the draft has none: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf?: string | null;
  /** Why this date. */
  readonly asOfBasis?: string | null;
}

/** The attribution record of one claim. */
export interface ClaimRecord {
  /** `^c-[0-9a-z]{8}$`, random. */
  readonly id: string;
  /** Id of the claim that this one is a copy of: two people changed the same field, this copy holds the values of the second. */
  readonly conflictOf?: string | null;
  readonly kind: RecordKind;
  readonly target: Target;
  readonly said?: Said | null;
  readonly basis?: Basis | null;
  readonly anonymity?: Anonymity | null;
  readonly sources?: readonly Source[] | null;
  readonly check?: Check | null;
  readonly thread?: readonly ThreadEntry[] | null;
}

/** Where the words stand, said by the words themselves (a W3C TextQuoteSelector and the heading above). */
export interface Target {
  readonly exact: string;
  /** Up to 32 characters before `exact`. */
  readonly prefix?: string | null;
  /** Up to 32 characters after `exact`. */
  readonly suffix?: string | null;
  /** Text of the innermost heading above the words. */
  readonly section?: string | null;
}

/** Who said it, how, when, where and to whom. */
export interface Said {
  /** Id in the actor registry, or a free key such as `country:RU`. */
  readonly by?: string | null;
  /** Role as printed. */
  readonly as?: string | null;
  readonly cue?: string | null;
  /** Date of the statement: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly on?: string | null;
  /** Occasion or place. */
  readonly at?: string | null;
  /** To whom: an audience, a medium, a person. */
  readonly to?: string | null;
  readonly quoteLanguage?: string | null;
  readonly original?: Original | null;
  readonly translation?: Translation | null;
}

/** The words in the language in which they were said. */
export interface Original {
  readonly language?: string | null;
  readonly text?: string | null;
  readonly status?: OriginalStatus | null;
}

/** Why a speaker is not named, who agreed, and the initials of who knows. Never the identity itself. */
export interface Anonymity {
  readonly reason?: string | null;
  readonly approvedBy?: string | null;
  readonly knownTo?: string | null;
}

/** Evidence for a claim. */
export interface Source {
  readonly type?: SourceType | null;
  readonly rank?: SourceRank | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly archiveUrl?: string | null;
  /** A file of the workspace, relative to the records file. */
  readonly file?: string | null;
  /** Page, line or time, as people write it. */
  readonly locator?: string | null;
  /** The words as the source has them. */
  readonly quote?: string | null;
  readonly published?: string | null;
  readonly accessed?: string | null;
}

/** CheckStatus says where the work stands, verdict what came out of it. */
export interface Check {
  readonly status?: CheckStatus | null;
  readonly verdict?: Verdict | null;
  readonly quote?: QuoteCheck | null;
  /** The words that were verified, frozen at that moment. */
  readonly words?: string | null;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly note?: string | null;
}

/** A remark with its author and date. */
export interface ThreadEntry {
  readonly by?: string | null;
  readonly on?: string | null;
  readonly text?: string | null;
}

/** Work state of a record; a record without `check` is unchecked. */
export function statusOf(claim: ClaimRecord): CheckStatus {
  return claim.check?.status ?? 'unchecked';
}

/** Outcome of the check, or null. */
export function verdictOf(claim: ClaimRecord): Verdict | null {
  return claim.check?.verdict ?? null;
}

/**
 * Where a record stands against the text. anchored: found where it was · moved: found in other surroundings · suggested: a place
 * that a person must accept · drifted: found, but the verified words have changed · orphan: not found.
 */
export type AnchorState = 'anchored' | 'moved' | 'suggested' | 'drifted' | 'orphan';

/** The place of a record in a text; null for an orphan. Offsets are UTF-16 code units, end exclusive. */
export interface AnchoredRecord {
  readonly id: string;
  readonly state: AnchorState;
  readonly start: number | null;
  readonly end: number | null;
}
