import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

describe('what English speakers say of themselves', () => {
  it('holds what they would do, which is no second claim', () => {
    for (const [who, pronoun] of [
      ['The firm', 'it'],
      ['Ana Ruiz', 'she'],
      ['Police', 'they'],
    ] as const)
      for (const [did, would] of product(
        ['had seen the report', 'knew of the threat'],
        ['would ask for more time', 'would consider whether to appeal', 'would explain what it meant'],
      )) {
        const words = `${pronoun} ${did} and ${would}`;
        assert.deepEqual(claimLines(`${who} said ${words}.`), [`indirect: ${who} | said | ${words}`]);
      }
  });

  it('holds what others would do', () =>
    assertTable(
      product(
        ['ministers were in contact', 'the road was closed', 'talks were going on', 'its members were angry'],
        ['would consider “all reasonable requests”', 'would announce a date', 'would reject the deal'],
      ).map(([is, would]) => [`The council said ${is} and ${would}.`, 'The council', `${is} and ${would}`]),
    ));

  it('ends before what the writer sets against it', () => {
    assertTable(
      product(
        ['denied taking the money', 'denied having struck the dog'],
        ['though records showed otherwise', 'although the dog was hurt', 'while residents want a vote'],
      ).map(([act, against]) => [`Ana Ruiz ${act}, ${against}.`, 'Ana Ruiz', act.slice(act.indexOf(' ') + 1)]),
    );
  });
});

describe('a firm that recalls what it has made', () => {
  for (const draft of ['Tesla is recalling about 120,000 vehicles.', 'Ford recalled some 50,000 trucks on Friday.'])
    it(`says nothing: ${draft}`, () => assert.deepEqual(claimLines(draft), []));
});
