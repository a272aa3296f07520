import { assertAmong, product } from '../table';

/** “and” before a name goes on with the object where the next verb has an “and” of its own. */
describe('an English object with two names', () => {
  it('is whole before “and said”', () =>
    assertAmong(
      product(
        [
          'a call by France and Spain for a truce',
          'the work of Ford and Shell on safety',
          'the attack on Lens and Lille',
          'the deal with Leeds and York',
        ],
        ['and said it was late', 'and then said it was late', 'but said it was late'],
      ).map(([object, then]) => [`Ana Ruiz praised ${object} ${then}.`, 'Ana Ruiz', object]),
    ));
});
