import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

/** A second English verb in the passive, behind reported words. */
describe('a passive behind “and” in reported words', () => {
  it('goes on with them', () =>
    assertTable(
      product(
        ['The complaint says that', 'She told the court', 'He claims'],
        ['Lane rang the clinic', 'they went to the police'],
        [' and', ' but'],
        ['was told to wait', 'was told that nobody was free', 'was warned that it was late'],
      ).map(([says, clause, link, told]) => [`${says} ${clause}${link} ${told}.`, null, `${clause}${link} ${told}`]),
    ));
});

/** A “that” which points at what was told. */
describe('“that” before a semicolon', () => {
  it('opens no clause', () =>
    assertTable(
      product(
        ['The authors dispute', 'She rejected', 'He denied'],
        ['that; a footnote tells of it', 'that; the court agreed'],
      ).map(([denies, rest]) => [`${denies} ${rest}.`, null, 'that']),
    ));
});

/** What somebody is not able to say. */
describe('what somebody cannot say', () => {
  for (const text of [
    'The coach was at a loss to explain how his side lost.',
    'She struggled to explain why the door was open.',
    'He was unable to say how many had died.',
    'The clerk was reluctant to confirm that it was shut.',
  ])
    it(text, () => assert.deepEqual(claimLines(text, 'en'), []));

  it('is not what somebody can', () =>
    assertTable([['The board was able to confirm that it was safe.', 'The board', 'it was safe']]));
});
