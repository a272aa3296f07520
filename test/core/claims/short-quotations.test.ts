import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** A short quotation right before a name is content, not a nickname inside of the name. */
const cases: readonly (readonly [draft: string, source: string, words: string])[] = [
  ['“The plan is dead,” Anna Smith said.\n', 'Anna Smith', '“The plan is dead,”'],
  ['“We lost,” Ruiz said on Monday, and she left.\n', 'Ruiz', '“We lost,”'],
  ['“No.” James “Jim” Ross said it was over.\n', 'James “Jim” Ross', 'it was over'],
];

describe('a short quotation before a name', () => {
  for (const [draft, source, words] of cases) {
    it(`reads ${draft.trim()}`, () => {
      const claim = analyze(draft).claims.find((one) => one.text === words);
      assert.ok(claim?.source);
      assert.equal(draft.slice(claim.source.start, claim.source.end), source);
    });
  }
});

describe('a quotation that an opening mark closes', () => {
  for (const [draft, words] of [
    ['“Je salue ce retour“, a écrit Paul Vian.', '“Je salue ce retour“'],
    ['“Je salue ce retour !“, a-t-il écrit. Paul Vian part.', '“Je salue ce retour !“'],
    ['Paul Vian a évoqué “un échec“.', '“un échec“'],
  ] as const)
    it(draft, () => {
      const found = analyze(draft, { language: 'fr' }).claims.map(({ text }) => text);
      assert.ok(
        found.some((text) => text === words),
        found.join('\n'),
      );
    });
});
