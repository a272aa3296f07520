import { assertAmong, assertTable, product } from '../table';

/** “according to” within a sentence, and how far its source goes. */
describe('“according to” within an English sentence', () => {
  const texts = ['a congressional timeline', 'one report', 'the police', 'the officer in charge', 'officials'];

  it('has its source up to the comma before a clause', () =>
    assertTable(
      product(
        ['About 10:03 p.m.', 'Last year', 'In 2014', 'On the night of the fire', 'By then', 'Two hours later'],
        texts,
        ['40 people died in the fire', 'guards had left the base', 'a truck hit the wall'],
      ).map(([opening, source, clause]) => [
        `${opening}, according to ${source}, ${clause}.`,
        source,
        `${opening} … ${clause}`,
      ]),
    ));

  it('has its source up to the comma before an amount', () =>
    assertTable(
      product(
        ['G4S receives', 'The town spent', 'The firm will earn'],
        ['one report', 'the ministry', 'a draft of the budget'],
        ['$234 million a year', '£40m a year', 'about 3 million euros', 'more than 400 homes'],
      ).map(([left, source, amount]) => [`${left}, according to ${source}, ${amount}.`, source, `${left} … ${amount}`]),
    ));

  it('has who made a text in its source', () =>
    assertTable(
      product(
        ['A living wage is $12', 'Prices rose by a third', 'Many voters have left the party'],
        [
          'calculations by Amy Glasmeier of the Massachusetts Institute of Technology',
          'an analysis by the Tax Foundation',
          'data from the Labor Department',
          'a survey conducted by WBUR radio',
          'a review of records by the newspaper',
        ],
      ).map(([clause, source]) => [`${clause}, according to ${source}.`, source, clause]),
    ));

  it('has when somebody had the post in its source', () =>
    assertTable(
      product(
        ['the officer in charge of the base that night', 'the officer on duty that night'],
        ['the scene is untrue', 'two men fled', 'nobody was told'],
      ).map(([source, clause]) => [`According to ${source}, ${clause}.`, source, clause]),
    ));

  it('does not say what another says behind a colon', () =>
    assertAmong(
      product(['the road is safe', 'all is well'], ['it was over, she said', 'it had ended, he said']).map(
        ([words, other]) => [`According to police, ${words}: ${other}.`, 'police', words],
      ),
    ));
});
