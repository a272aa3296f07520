import assert from 'node:assert/strict';
import { printedDates } from '../../src/vscode/actors/printed-date';

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
