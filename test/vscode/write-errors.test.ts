import assert from 'node:assert/strict';
import { FileSystemError } from 'vscode';
import { writeErrorWords } from '../../src/vscode/interface-words/write-errors';

describe('why a file could not be written', () => {
  for (const [error, words] of [
    [FileSystemError.NoPermissions("EACCES: permission denied, open '/a/.b.tmp'"), /^You have no permission/],
    [new Error("ENOSPC: no space left on device, write '/a/.b.tmp'"), /^There is no space left/],
    [new Error('EDQUOT: disk quota exceeded'), /^There is no space left/],
    [new Error("EROFS: read-only file system, open '/a/.b.tmp'"), /^Its folder is read-only/],
    [new Error('the cable is out'), /^the cable is out$/],
  ] as const)
    it(`is said without a name that nobody has heard of: ${error.message}`, () => {
      assert.match(writeErrorWords(error), words);
      assert.doesNotMatch(writeErrorWords(error), /\.tmp/);
    });
});
