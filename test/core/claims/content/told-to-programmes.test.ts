import { assertTable, product, type Row } from '../table';

describe('An English clause without “that”', () => {
  it('starts behind the programme that it is said to', () =>
    assertTable(
      product(
        [
          'BBC Radio 4’s Today programme',
          'Radio Kent’s breakfast show',
          'Channel 4’s Sunday show',
          'Radio 5 Live’s Drive programme',
          'Sky News’s morning bulletin',
          'the BBC’s Politics Show',
          'the Daily Mail’s podcast',
        ],
        ['ministers had lied', 'Mr Bell had lied', 'taxes would rise', 'the law had changed', 'it was over'],
      ).map(([programme, words]): Row => [`On Thursday Mrs Dove told ${programme} ${words}.`, 'Mrs Dove', words]),
    ));

  it('starts with somebody’s programme where others are told', () =>
    assertTable(
      product(['MPs', 'reporters'], ['Mr Bell’s show', 'the BBC’s programme']).map(([whom, what]): Row => [
        `Mrs Dove told ${whom} ${what} had been a failure.`,
        'Mrs Dove',
        `${what} had been a failure`,
      ]),
    ));

  it('keeps the words that tell how exact its number is', () =>
    assertTable(
      product(
        ['around', 'about', 'over'],
        ['eight', 'eight other', 'twenty', 'a dozen', 'a hundred', '200'],
        ['Police said', 'Sources close to Mr Hook said'],
      ).map(([near, number, cue]): Row => [
        `${cue} ${near} ${number} members had left.`,
        null,
        `${near} ${number} members had left`,
      ]),
    ));
});

describe('An English promise', () => {
  it('can be of an act that no list has as a verb, and be never to do something', () =>
    assertTable(
      product(
        ['vowed', 'has pledged', 'promised', 'has threatened'],
        ['to campaign for a prize', 'not to lobby against it', 'never to return', 'never again to fly', 'to picket'],
      ).map(([cue, words]): Row => [`Director Neil Gibbs ${cue} ${words}.`, 'Director Neil Gibbs', words]),
    ));
});

describe('A paper or a broadcaster', () => {
  it('was told what stands before it', () =>
    assertTable(
      product(['the BBC', 'the BBC News website', 'the Guardian', 'Reuters'], ['was told', 'has been told']).map(
        ([who, cue]): Row => [
          `The minister will resign in May, ${who} ${cue}.`,
          '–',
          'The minister will resign in May',
        ],
      ),
    ));
});
