import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

describe('an English clause that others ask for or claim', () => {
  it('is what the question behind a refusal holds, without the refusal', () => {
    assertTable(
      product(
        ['declined to say', 'would not say', 'refused to say'],
        ['whether', 'if', 'when'],
        ['as some Democrats have demanded', 'as the union claims', 'as residents have asked'],
      ).map(([verb, asks, as]) => [
        `The mayor ${verb} ${asks} the bridge would close, ${as}.`,
        null,
        'the bridge would close',
      ]),
    );
  });

  for (const clause of ['until all hostages were freed', 'until all the facts were known', 'until the talks resume'])
    it(`reports nothing by what goes on ${clause}`, () =>
      assert.equal(claimLines(`Golan said that the search would continue ${clause}.`).length, 1));
});
