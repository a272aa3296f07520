import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** A row of a generated table: the draft, the words of the source (null for any) and the content of a claim that it must have. */
export type Row = readonly [draft: string, source: string | null, words: string];

const bare = (words: string): string => words.replace(/[.,:]+$/, '').trim();

/** Asserts that each draft of the table has its claim, and none that no row of it has; pieces of content are joined by “ … ”. */
export function assertTable(rows: readonly Row[], language: 'fr' | 'en' = 'en'): void {
  const expected = new Map<string, Set<string>>();
  for (const [draft, , words] of rows) expected.set(draft, (expected.get(draft) ?? new Set()).add(bare(words)));
  for (const row of rows) {
    const claims = claimsAmong(row, language);
    const others = claims.filter(({ words }) => expected.get(row[0])?.has(words) !== true);
    assert.deepEqual(others, [], row[0]);
  }
}

/** Asserts that each draft of the table has its claim, whatever else it has. */
export function assertAmong(rows: readonly Row[], language: 'fr' | 'en' = 'en'): void {
  for (const row of rows) claimsAmong(row, language);
}

/** Asserts that none of the French drafts has a claim. */
export function assertNone(drafts: readonly string[]): void {
  for (const draft of drafts)
    assert.deepEqual(
      analyze(draft, { language: 'fr' }).claims.map(({ text }) => text),
      [],
      draft,
    );
}

/** A claim as a table writes it. */
interface Line {
  readonly source: string;
  readonly words: string;
}

/** The claims of a row's draft, among which its own is found. */
function claimsAmong([draft, source, words]: Row, language: 'fr' | 'en'): readonly Line[] {
  const claims = analyze(draft, { language }).claims.map((claim) => ({
    source: claim.source === null ? '–' : bare(draft.slice(claim.source.start, claim.source.end)),
    words: bare(claim.parts.map(({ start, end }) => draft.slice(start, end)).join(' … ')),
  }));
  const found = claims.some(
    (claim) => claim.words === bare(words) && (source === null || claim.source === bare(source)),
  );
  assert.ok(found, `${draft}\n  ${JSON.stringify(claims)}`);
  return claims;
}

/** Every combination of the lists. */
export function product<const T extends readonly (readonly unknown[])[]>(
  ...lists: T
): { [K in keyof T]: T[K][number] }[] {
  const all = lists.reduce<unknown[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]]);
  return all as { [K in keyof T]: T[K][number] }[];
}
