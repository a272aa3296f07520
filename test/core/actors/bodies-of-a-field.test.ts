import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

describe('a body whose first word alone names another', () => {
  for (const body of [
    'Congress of Trade Unions',
    'Congress of South African Trade Unions',
    'Congress of the People',
    'Congress of Racial Equality',
    'Senate of Canada',
    'Congress',
    'Senate',
  ])
    it(body, () => {
      const { actors } = analyze(`The ${body} said it was timid.`, { id: 'x', language: 'en' });
      assert.deepEqual(
        actors.map(({ name }) => name),
        [body],
      );
    });
});
