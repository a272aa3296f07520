import { assertTable, product } from '../table';

describe('what something is to somebody, in English', () => {
  it('is a judgement in marks behind “to”, with a comma or without', () => {
    assertTable(
      product(
        ['Ana Ruiz', 'her supporters', 'many residents', 'the union'],
        [', ', ' '],
        ['it would be “the end of the place”', 'the plan is “a stitch-up”', 'it was just “a bit of fun”'],
      ).map(([who, comma, words]) => [`To ${who}${comma}${words}.`, who, words]),
    );
  });
});
