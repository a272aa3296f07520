/** The closed word lists of the records file (`<stem>.claims.json`), in the order in which menus show them. */

/** What is attributed: the kinds of claims, and roles and images, which the engine does not find as claims. */
export const RECORD_KINDS = ['direct', 'mixed', 'indirect', 'statement', 'role', 'image'] as const;

/** The kinds that are somebody's words, and so have a speaker or lack one. */
export const SPEECH_KINDS: ReadonlySet<string> = new Set<(typeof RECORD_KINDS)[number]>([
  'direct',
  'mixed',
  'indirect',
]);

/** On whose terms the words may be used, as agencies define them. */
export const BASES = [
  'on-record',
  'background',
  'deep-background',
  'off-record',
  'anonymous',
  'collective',
  'document',
  'observed',
  'unstated',
] as const;

/** What a source is. */
export const SOURCE_TYPES = [
  'interview',
  'recording',
  'transcript',
  'press-release',
  'document',
  'news',
  'social',
  'data',
  'other',
] as const;

/** Whether the source has the words at first hand. */
export const SOURCE_RANKS = ['primary', 'secondary'] as const;

/** Where the verification of a claim stands. */
export const STATUSES = ['unchecked', 'open', 'checked', 'not-checkable', 'waived'] as const;

/** What a check came to. */
export const VERDICTS = ['confirmed', 'corrected', 'imprecise', 'wrong', 'outdated', 'unsupported'] as const;

/** Verdicts after which the words may not stay as they are printed. */
export const FAILED_VERDICTS: ReadonlySet<string> = new Set<(typeof VERDICTS)[number]>([
  'imprecise',
  'wrong',
  'outdated',
  'unsupported',
]);

/** How the printed words relate to those of the source. */
export const QUOTE_CHECKS = ['verbatim', 'trimmed', 'translated', 'paraphrase', 'not-compared'] as const;

/** Whose translation is printed. */
export const TRANSLATIONS = ['none', 'official', 'agency', 'own', 'machine', 'unknown'] as const;

/** Whether the words in their first language were found. */
export const ORIGINAL_STATUSES = ['found', 'not-found'] as const;

/** What kind of passage a record is of. */
export type RecordKind = (typeof RECORD_KINDS)[number];
/** Under which agreement with the speaker something was said. */
export type Basis = (typeof BASES)[number];
/** What kind of evidence a source is. */
export type SourceType = (typeof SOURCE_TYPES)[number];
/** Whether a source is the event's own or tells of it. */
export type SourceRank = (typeof SOURCE_RANKS)[number];
/** Where the verification of a record stands. */
export type CheckStatus = (typeof STATUSES)[number];
/** What the verification found. */
export type Verdict = (typeof VERDICTS)[number];
/** How the printed words relate to those of the source. */
export type QuoteCheck = (typeof QUOTE_CHECKS)[number];
/** Who translated the words, if anybody did. */
export type Translation = (typeof TRANSLATIONS)[number];
/** Whether the words in their own language were found. */
export type OriginalStatus = (typeof ORIGINAL_STATUSES)[number];

/** Bases under which the speaker must not be made known: exports leave speaker and sources out unless asked. */
export const PROTECTED_BASES: ReadonlySet<Basis> = new Set([
  'background',
  'deep-background',
  'off-record',
  'anonymous',
] satisfies Basis[]);
