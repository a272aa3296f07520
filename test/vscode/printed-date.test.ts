import assert from 'node:assert/strict';
import { printedDates, typedDates } from '../../src/vscode/actors/printed-date';

describe('a date as people print it', () => {
  for (const [printed, ...dates] of [
    ['21 juillet 2025', '2025-07-21'],
    ['lundi 21 juillet 2025', '2025-07-21'],
    ['1er août 2025', '2025-08-01'],
    ['3 févr. 2025', '2025-02-03'],
    ['12 juin 2025', '2025-06-12'],
    ['July 21, 2025', '2025-07-21'],
    ['Monday, 21 July 2025', '2025-07-21'],
    ['"March 3rd, 2025"', '2025-03-03'],
    ['21/07/2025', '2025-07-21'],
    ['21.7.2025', '2025-07-21'],
    ['2025/7/21', '2025-07-21'],
    ['03/07/2025', '2025-07-03', '2025-03-07'],
    ['30 février 2025'],
    ['lundi'],
    ['2025'],
    ['demain 2025'],
    [''],
  ] as const) {
    it(printed, () => assert.deepEqual(printedDates(printed), dates));
  }
});

describe('a date as a person types it', () => {
  for (const [typed, inFrench, inEnglish = inFrench] of [
    ['2025-07-21', ['2025-07-21']],
    ['2025-07', ['2025-07']],
    ['2025', ['2025']],
    ['21/07/2025', ['2025-07-21']],
    ['07/21/2025', ['2025-07-21']],
    ['10/11/2025', ['2025-11-10'], ['2025-11-10', '2025-10-11']],
    ['10 novembre 2025', ['2025-11-10']],
    ['lundi 10 novembre 2025', ['2025-11-10']],
    ['November 10, 2025', ['2025-11-10']],
    ['novembre 2025', ['2025-11']],
    ['Nov. 2025', ['2025-11']],
    ['2025-13', []],
    ['31/02/2025', []],
    ['lundi', []],
    ['printemps 2025', []],
    ['', []],
  ] as const) {
    it(`${typed}`, () =>
      assert.deepEqual([typedDates(typed, 'fr'), typedDates(typed, 'en')], [[...inFrench], [...inEnglish]]));
  }
});
