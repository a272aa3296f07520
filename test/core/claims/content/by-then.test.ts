import { assertTable, product } from '../table';

/** “by” and a time tell when something was, and not by whom it was said. */
describe('English words that open with “by” and a time', () => {
  it('are what is said', () =>
    assertTable(
      product(
        ['Luke Orr', 'The chief', 'Van Tassel', 'She'],
        ['by the time crews came,', 'by Monday,', 'by the end of the night,'],
      ).map(([who, time]) => [`${who} said ${time} the fire was out.`, who, `${time} the fire was out`]),
    ));
});
