import assert from 'node:assert/strict';
import { lastSpeaker } from './speaker-of';

/** Whom the source of the last claim means; “-” is nobody whom the draft names. */
export type Whom = readonly (readonly [
  title: string,
  language: 'en' | 'fr',
  rows: readonly (readonly [draft: string, speaker: string])[],
])[];

const NAME = /^\p{Lu}/u;

/** One test for each fact. */
export function testWhom(facts: Whom): void {
  for (const [title, language, rows] of facts)
    it(`${title} (${language})`, () => {
      for (const [draft, speaker] of rows) {
        const name = lastSpeaker(draft, language) ?? '-';
        assert.equal(NAME.test(name) ? name : '-', speaker, draft);
      }
    });
}
