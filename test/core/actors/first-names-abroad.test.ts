import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** First names of the Irish, Scottish, Welsh, Indian, African and Pacific press, with whom a pronoun can mean. */
const people = [
  ['Gráinne', 'she'],
  ['Róisín', 'she'],
  ['Eilidh', 'she'],
  ['Carys', 'she'],
  ['Nisha', 'she'],
  ['Nomsa', 'she'],
  ['Tadhg', 'he'],
  ['Euan', 'he'],
  ['Emrys', 'he'],
  ['Rohit', 'he'],
  ['Sizwe', 'he'],
  ['Tevita', 'he'],
] as const;

describe('a first name of the English-speaking press abroad', () => {
  for (const [first, pronoun] of people)
    it(first, () => {
      const draft = `The town manager ${first} Laird praised the side. “It was close,” ${pronoun} said.`;
      const { claims, actors } = analyze(draft, { id: 'x', language: 'en' });
      for (const { actor } of claims) assert.equal(actors.find(({ id }) => id === actor)?.name, `${first} Laird`);
      assert.equal(claims.length, 2);
    });
});
