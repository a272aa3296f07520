import { stripVTControlCharacters } from 'node:util';
import { RETRIED } from './retried';

/** Counts of tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

export const NONE: Counts = { passed: 0, failed: 0, pending: 0 };

/** Adds up the summaries that mocha prints (“  12 passing (3s)”, “  1 failing”). */
export function readMochaSummary(output: string): Counts {
  const plain = stripVTControlCharacters(output);
  const sum = (word: string): number =>
    [...plain.matchAll(new RegExp(`^ *(\\d+) ${word}(?: \\([^)\\n]*\\))?$`, 'gm'))].reduce(
      (total, match) => total + Number(match[1]),
      0,
    );
  return { passed: sum('passing'), failed: sum('failing'), pending: sum('pending') };
}

/** What mocha prints of the tests that failed, behind “1 failing”: their titles, messages and stacks. Empty if none did. */
export function readFailures(output: string): string {
  const plain = stripVTControlCharacters(output).replaceAll('\r\n', '\n');
  const lists = plain.split(/^ *\d+ failing$/m).slice(1);
  return lists.map((list) => (list.split(/^ *\d+ passing/m)[0] ?? '').trim()).join('\n\n');
}

/** The titles of the tests that were run again, with what went wrong the first time. */
export function readRetried(output: string): readonly string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trimStart().startsWith(RETRIED))
    .map((line) => line.trim().slice(RETRIED.length));
}

/** The result of one step: what it said of tests, and whether it ended well. */
export interface StepResult {
  readonly status: number;
  readonly output: string;
  /** Whether the step has tests; one without any then has failed. */
  readonly tests: boolean;
}

/** A step that ends badly without a failed test (a crash, a type error, no tests at all) counts as one failure. */
export function countStep({ status, output, tests }: StepResult): Counts {
  const counts = tests ? readMochaSummary(output) : NONE;
  const silent = (status !== 0 && counts.failed === 0) || (tests && counts.passed + counts.failed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  pending: a.pending + b.pending,
});
