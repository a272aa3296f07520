import { assertTable, product } from '../table';

/** Where an English reported clause starts and ends. */
describe('the bounds of an English reported clause', () => {
  it('are before a “not” that is of its subject', () =>
    assertTable(
      product(
        ['He said', 'The mayor says', 'Officials said'],
        [
          'not enacting the laws was a mistake',
          'not everyone agreed',
          'not all of the money was spent',
          'not one of them had called',
          'not a single house was left',
        ],
      ).map(([said, clause]) => [`${said} ${clause}.`, null, clause]),
    ));

  it('are the main clause behind what opens a sentence', () =>
    assertTable(
      product(
        [
          'Following the leak of the report, which concluded that',
          'After a speech in which he claimed that',
          'Despite a study that found that',
          'Citing a memo that said',
          'In a week when officials said',
        ],
        ['she had broken the rules', 'the dam was unsafe'],
        ['her campaign hired a lawyer', 'Reed withdrew', 'markets fell', 'the board met on Monday'],
      ).map(([opening, clause, main]) => [`${opening} ${clause}, ${main}.`, null, clause]),
    ));
});
