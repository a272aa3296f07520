import { assertTable, product } from '../table';

describe('an English time that opens the sentence', () => {
  it('is not of the owner behind it', () =>
    assertTable(
      product(
        ['Last week', 'This year', 'Earlier this month', 'On Monday'],
        ["Germany's Nordwerk", "Labour's Ana Ruiz", "Tesco's boss"],
      ).map(([when, who]) => [`${when} ${who} said prices would fall.`, who, 'prices would fall']),
    ));

  it('can be a name', () =>
    assertTable([['The Last Week Group said sales had fallen.', 'The Last Week Group', 'sales had fallen']]));
});
