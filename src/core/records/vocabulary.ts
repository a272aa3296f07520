/** The closed word lists of the records file (`<stem>.claims.json`), in the order in which menus show them. */

export const RECORD_KINDS = ['direct', 'mixed', 'indirect', 'statement', 'role', 'image'] as const;
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
export const SOURCE_RANKS = ['primary', 'secondary'] as const;
export const STATUSES = ['unchecked', 'open', 'checked', 'not-checkable', 'waived'] as const;
export const VERDICTS = ['confirmed', 'corrected', 'imprecise', 'wrong', 'outdated', 'unsupported'] as const;
export const QUOTE_CHECKS = ['verbatim', 'trimmed', 'translated', 'paraphrase', 'not-compared'] as const;
export const TRANSLATIONS = ['none', 'official', 'agency', 'own', 'machine', 'unknown'] as const;
export const ORIGINAL_STATUSES = ['found', 'not-found'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];
export type Basis = (typeof BASES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type SourceRank = (typeof SOURCE_RANKS)[number];
export type CheckStatus = (typeof STATUSES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type QuoteCheck = (typeof QUOTE_CHECKS)[number];
export type Translation = (typeof TRANSLATIONS)[number];
export type OriginalStatus = (typeof ORIGINAL_STATUSES)[number];

/** Bases under which the speaker must not be made known: exports leave speaker and sources out unless asked. */
export const PROTECTED_BASES: ReadonlySet<Basis> = new Set([
  'background',
  'deep-background',
  'off-record',
  'anonymous',
] satisfies Basis[]);
