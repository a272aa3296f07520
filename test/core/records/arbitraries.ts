import * as fc from 'fast-check';
import type { ClaimRecord, ClaimsFile } from '../../../src/core/records/types';
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
} from '../../../src/core/records/vocabulary';

/** Any records file that the reader accepts, unknown keys included. */

const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', 'l’été', '« x »', '\ud83d\ude42', 'a\nb'));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const oneOf = <T>(words: readonly T[]): fc.Arbitrary<T | null> => maybe(fc.constantFrom(...words));
const unknownKeys = fc.dictionary(
  fc.stringMatching(/^x[a-z]{1,6}$/),
  // Through text and back, because JSON knows no negative zero.
  fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => JSON.parse(JSON.stringify(value).replace(/__proto__|constructor|prototype/g, 'p')) as unknown),
  { maxKeys: 2 },
);

const object = (
  fields: Record<string, fc.Arbitrary<unknown>>,
  required: readonly string[] = [],
): fc.Arbitrary<object> =>
  fc
    .tuple(fc.record(fields, { requiredKeys: [...required] }), unknownKeys, fc.boolean())
    .map(([known, unknown, first]) => (first ? { ...unknown, ...known } : { ...known, ...unknown }));

const source = object({
  type: oneOf(SOURCE_TYPES),
  rank: oneOf(SOURCE_RANKS),
  title: maybe(text),
  url: oneOf(['https://example.org/a', 'https://example.org/b']),
  quote: maybe(text),
  accessed: oneOf(['2025-07-21', '2025']),
});

const ids = fc.stringMatching(/^c-[0-9a-z]{8}$/);

export const claims: fc.Arbitrary<ClaimRecord> = object(
  {
    id: ids,
    kind: fc.constantFrom(...RECORD_KINDS),
    target: object(
      { exact: text.filter((words) => words !== ''), prefix: maybe(text), suffix: maybe(text), section: maybe(text) },
      ['exact'],
    ),
    said: maybe(
      object({
        by: maybe(text),
        cue: maybe(text),
        on: oneOf(['2025-07-21', '2024-10']),
        original: maybe(object({ language: oneOf(['fr', 'en']), status: oneOf(ORIGINAL_STATUSES) })),
        translation: oneOf(TRANSLATIONS),
      }),
    ),
    basis: oneOf(BASES),
    anonymity: maybe(object({ reason: maybe(text), knownTo: maybe(text) })),
    sources: maybe(fc.array(source, { maxLength: 3 })),
    check: maybe(
      object({
        status: oneOf(STATUSES),
        verdict: oneOf(VERDICTS),
        quote: oneOf(QUOTE_CHECKS),
        words: maybe(text),
        by: maybe(text),
        on: oneOf(['2025-07-22']),
        note: maybe(text),
      }),
    ),
    thread: maybe(fc.array(object({ by: maybe(text), text: maybe(text) }), { maxLength: 3 })),
  },
  ['id', 'kind', 'target'],
) as fc.Arbitrary<ClaimRecord>;

/** Files whose claims have ids of their own. */
export const files: fc.Arbitrary<ClaimsFile> = fc
  .tuple(
    object({
      $schema: maybe(text),
      article: maybe(object({ id: maybe(text), file: maybe(fc.constant('a.md')), asOf: oneOf(['2025-07-21']) })),
    }),
    fc.uniqueArray(claims, { maxLength: 6, selector: (claim) => claim.id }),
  )
  .map(([head, list]) => ({ ...head, version: 1, claims: list }) as unknown as ClaimsFile);
