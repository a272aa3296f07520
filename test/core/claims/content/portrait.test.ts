import { assertTable, product } from '../table';

describe('somebody whom others describe in English', () => {
  it('is all that a relative clause tells of him', () =>
    assertTable(
      product(
        ['Friends describe', 'Neighbours described', 'Ana Ruiz has described'],
        ['a man', 'a quiet young woman'],
        [
          'who loved the dog and never complained',
          'who worked until midnight and who never had visitors',
          'who ran from the bank before police arrived',
          'who read at lunch and drew in class',
        ],
      ).map(([who, whom, what]) => [
        `${who} ${whom} ${what}.`,
        who.replace(/ (?:has )?described?$/, ''),
        `${whom} ${what}`,
      ]),
    ));

  it('is no thing', () =>
    assertTable([
      ['Witnesses described a fire in the kitchen before police arrived.', 'Witnesses', 'a fire in the kitchen'],
    ]));
});
