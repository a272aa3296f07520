import assert from 'node:assert/strict';
import { frenchWords } from '../../../src/cli/messages/translator';
import { problemWords } from '../../../src/core/records/problem-words';
import { readClaims } from '../../../src/core/records/read';
import { registryProblemWords } from '../../../src/core/registry/problem-words';
import { readRegistry } from '../../../src/core/registry/read';

describe('what is wrong in a claims file', () => {
  for (const [what, text] of [
    ['cut off', '{ "version": 1, "claims": ['],
    ['without a comma', '{ "version": 1 "claims": [] }'],
    ['without a colon', '{ "version" 1, "claims": [] }'],
    ['without a value', '{ "version": , "claims": [] }'],
    ['with a comment', '{ "version": 1, /* no */ "claims": [] }'],
    ['with a string that is not closed', '{ "version": 1, "claims": "\n }'],
    ['with a bad escape', '{ "version": 1, "claims": "\\q" }'],
    ['with more behind its end', '{ "version": 1, "claims": [] } more'],
    ['with a value of another kind', '{ "version": 1, "claims": {} }'],
    ['without an object', '[]'],
    ['without its claims', '{ "version": 1 }'],
    ['with a claim that names nothing', '{ "version": 1, "claims": [{ "id": "c-aaaaaaaa" }] }'],
    [
      'with a claim of no words',
      '{ "version": 1, "claims": [{ "id": "c-aaaaaaaa", "kind": "direct", "target": { "exact": "" } }] }',
    ],
    [
      'with an id of another form',
      '{ "version": 1, "claims": [{ "id": "1", "kind": "direct", "target": { "exact": "x" } }] }',
    ],
    ['with a list for an object', '{ "version": 1, "claims": [[]] }'],
    ['with half a version', '{ "version": 1.5, "claims": [] }'],
    ['before the first version', '{ "version": 0, "claims": [] }'],
    ['of a newer version', '{ "version": 9, "claims": [] }'],
    ['with a key twice', '{ "version": 1, "version": 1, "claims": [] }'],
    ['with the marks of a merge', '{\n<<<<<<< HEAD\n  "version": 1,\n=======\n>>>>>>> b\n}\n'],
  ] as const) {
    it(`has words in the language of the interface: a file ${what}`, () => {
      const { problems } = readClaims(text);
      assert.ok(problems.length > 0);
      for (const problem of problems) assert.notEqual(problemWords(problem, frenchWords), problem.message);
    });
  }
});

const person = (facts: object): string =>
  JSON.stringify({ version: 1, people: [{ id: 'x', names: { '*': ['A B'] }, ...facts }] });

describe('what is wrong in a registry', () => {
  for (const [what, text] of [
    ['without names', '{ "version": 1, "people": [{ "id": "x" }] }'],
    ['cut off', '{ "version": 1, "people": ['],
    ['with people that are no list', '{ "version": 1, "people": {} }'],
    ['that is no object', '[]'],
    ['of no version', '{ "people": [] }'],
    ['with a language that is none', person({ names: { zz9: ['A'] } })],
    ['with roles that are no list', person({ roles: 3 })],
    ['with a long source', person({ roles: [{ post: 'nato-secretary-general', source: 'x'.repeat(2001) }] })],
    ['with a misspelt key', '{ "version": 1, "organisations": [] }'],
    ['with a number for text', person({ wikidata: 1 })],
    ['with a number that is too long', '{ "version": 1, "people": [{ "id": "x", "n": 12345678901234567890 }] }'],
  ] as const) {
    it(`has words in the language of the interface: a file ${what}`, () => {
      const { problems } = readRegistry(text);
      assert.ok(problems.length > 0);
      for (const problem of problems) assert.notEqual(registryProblemWords(problem, frenchWords), problem.message);
    });
  }
});
