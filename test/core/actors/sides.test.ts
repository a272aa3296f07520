import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

describe('a former player called by a side', () => {
  for (const side of ['Wallaby', 'Lion', 'Puma', 'Socceroo'])
    for (const start of ['Former', 'The former'])
      it(`${start} ${side} Tim Roach`, () => {
        const { actors } = analyze(`${start} ${side} Tim Roach said it would rain.`, { id: 'x', language: 'en' });
        assert.deepEqual(
          actors.map(({ name }) => name),
          ['Tim Roach'],
        );
      });
});
