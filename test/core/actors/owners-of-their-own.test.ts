import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** A first name in no list, alone: what is his or hers tells that somebody bears it, and no firm. */
describe('an English name of one word', () => {
  for (const [draft, type] of [
    ['Chidinma said her son was missing.', 'person'],
    ['Wanjiru told police her husband had left. She said it was late.', 'person'],
    ['Anice has lost his job. He said it was late.', 'person'],
    ['Zendaya insists her marriage is happy.', 'person'],
    ['Mwende and her sister left. She said it was late.', 'person'],
    ['Sudesh and his wife were home. He said it was late.', 'person'],
    ['Beyoncé bares all about her album. “We all have numbers,” she explains.', 'person'],
    ['Norvik said its boss had left.', 'organization'],
    ['Ann Ruiz sued Norvik. Norvik said her claim was false.', 'organization'],
  ] as const)
    it(`is a ${type}’s: ${draft}`, () => {
      const { actors, claims } = analyze(draft, { language: 'en' });
      const speaker = actors.find(({ id }) => id === claims[0]?.actor);
      assert.equal(speaker?.type, type);
    });
});
