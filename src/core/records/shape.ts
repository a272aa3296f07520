/**
 * The shape of the records file as data: what the reader accepts, and in which order the writer puts the keys (the order of the
 * entries below). Formats (dates, addresses) are not part of it: a wrong date must not lock a file, so `read.ts` only warns.
 */
import * as v from 'valibot';
import { SHAPE_MESSAGES } from './shape-messages';
import {
  BASES,
  ORIGINAL_STATUSES,
  QUOTE_CHECKS,
  RECORD_KINDS,
  SOURCE_RANKS,
  SOURCE_TYPES,
  STATUSES,
  TRANSLATIONS,
  VERDICTS,
} from './vocabulary';

/** The newest `version` that this program knows. */
export const KNOWN_VERSION = 1;

/** What the id of a claim looks like. */
export const CLAIM_ID = /^c-[0-9a-z]{8}$/;

/** An object that may hold other keys. valibot takes a list for an object. */
const object = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.looseObject(entries),
    v.check((value) => !Array.isArray(value), SHAPE_MESSAGES.object),
  );
const text = v.nullish(v.string());
const oneOf = <const T extends readonly string[]>(words: T) => v.nullish(v.picklist(words));

/** The words with what stands around them, by which they are found again. */
export const TargetShape = object({
  exact: v.pipe(v.string(), v.nonEmpty(SHAPE_MESSAGES.empty)),
  prefix: text,
  suffix: text,
  section: text,
});

/** The words in their first language. */
export const OriginalShape = object({ language: text, text, status: oneOf(ORIGINAL_STATUSES) });

/** Who said it, in which role, with which cue, when, where and to whom, and in which language. */
export const SaidShape = object({
  by: text,
  as: text,
  cue: text,
  on: text,
  at: text,
  to: text,
  quoteLanguage: text,
  original: v.nullish(OriginalShape),
  translation: oneOf(TRANSLATIONS),
});

/** Why a source stays unnamed, and who knows it. */
export const AnonymityShape = object({ reason: text, approvedBy: text, knownTo: text });

/** What proves the words. */
export const SourceShape = object({
  type: oneOf(SOURCE_TYPES),
  rank: oneOf(SOURCE_RANKS),
  title: text,
  publisher: text,
  url: text,
  archiveUrl: text,
  file: text,
  locator: text,
  quote: text,
  published: text,
  accessed: text,
});

/** Who checked the words, how, and what came of it. */
export const CheckShape = object({
  status: oneOf(STATUSES),
  verdict: oneOf(VERDICTS),
  quote: oneOf(QUOTE_CHECKS),
  words: text,
  by: text,
  on: text,
  note: text,
});

/** A remark. */
export const ThreadEntryShape = object({ by: text, on: text, text });

/** The record of a claim. */
export const ClaimShape = object({
  id: v.pipe(v.string(), v.regex(CLAIM_ID, SHAPE_MESSAGES.id)),
  conflictOf: text,
  kind: v.picklist(RECORD_KINDS),
  target: TargetShape,
  said: v.nullish(SaidShape),
  basis: oneOf(BASES),
  anonymity: v.nullish(AnonymityShape),
  sources: v.nullish(v.array(SourceShape)),
  check: v.nullish(CheckShape),
  thread: v.nullish(v.array(ThreadEntryShape)),
});

/** The article that the records belong to. */
export const ArticleShape = object({ id: text, file: text, language: text, asOf: text, asOfBasis: text });

/** The file without its claims, which are checked one by one so that a bad one does not hide the others. */
export const FileShape = object({
  $schema: text,
  version: v.pipe(v.number(), v.integer(SHAPE_MESSAGES.whole), v.minValue(1, SHAPE_MESSAGES.positive)),
  article: v.nullish(ArticleShape),
  claims: v.array(v.unknown()),
});
