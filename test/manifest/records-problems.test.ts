import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readClaims } from '../../src/core/records/read';
import { projectPath } from './files';

/** The table in the source; the module itself needs VS Code. */
const words = readFileSync(projectPath('src/vscode/words/records-problems.ts'), 'utf8');

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
  ] as const) {
    it(`has words in the language of the interface: a file ${what}`, () => {
      const problems = readClaims(text).problems.filter(({ code }) => code === 'syntax');
      assert.ok(problems.length > 0);
      for (const { message } of problems)
        assert.ok(words.includes(`'${message}': () => l10n.t('${message}')`), message);
    });
  }
});
