import assert from 'node:assert/strict';
import type { LanguageId } from '../../../src/core/analysis';
import { readableData } from '../../../src/core/rules/readable-data';
import { numberText } from '../../../src/core/text/number-text';

describe('a count in words', () => {
  const cases: readonly [number, LanguageId, string][] = [
    [0, 'en', '0'],
    [999, 'fr', '999'],
    [1000, 'en', '1,000'],
    [1000, 'fr', '1\u202F000'],
    [1234567, 'en', '1,234,567'],
    [1234567, 'fr', '1\u202F234\u202F567'],
  ];
  for (const [count, language, text] of cases)
    it(`is ${JSON.stringify(text)} for ${count} in ${language}`, () => assert.equal(numberText(count, language), text));

  it('stands in the message of a finding', () =>
    assert.equal(readableData({ days: 1195 }, 'fr')['days'], '1\u202F195'));
});
