import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** A draft with its claims as `claimLines` writes them. */
export type Case = readonly [draft: string, claims: readonly string[]];

/** Facts of a language, each with drafts that show it. */
export type Facts = readonly (readonly [fact: string, cases: readonly Case[]])[];

/** A test for each draft, under its fact. */
export function testFacts(facts: Facts, language: 'fr' | 'en'): void {
  for (const [fact, cases] of facts)
    describe(fact, () => {
      for (const [draft, claims] of cases) it(draft, () => assert.deepEqual(claimLines(draft, language), claims));
    });
}
