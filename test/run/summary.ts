import { stripVTControlCharacters } from 'node:util';

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
