import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

/** English clauses without “that”. */
const CASES: readonly (readonly [draft: string, ...claims: string[]])[] = [
  ['Ruiz said the firm plans to leave.', 'indirect: Ruiz | said | the firm plans to leave'],
  ['Ruiz said the pilot works in Leeds.', 'indirect: Ruiz | said | the pilot works in Leeds'],
  ['Ruiz said the hill offers views of the port.', 'indirect: Ruiz | said | the hill offers views of the port'],
  ['Ruiz said the pilot “lives by the sea”.', 'mixed: Ruiz | said | the pilot “lives by the sea”'],
  ['Ruiz said it stood by its figures.', 'indirect: Ruiz | said | it stood by its figures'],
  ['The couple said they were tired.', 'indirect: The couple | said | they were tired'],
  ['Ruiz said she would not quit, even as a third aide left.', 'indirect: Ruiz | said | she would not quit'],
  ['The bank forecast that growth would slow.', 'indirect: The bank | forecast | growth would slow'],
  [
    'Nordbank forecast revenue below Wall Street estimates on Monday.',
    'indirect: Nordbank | forecast | revenue below Wall Street estimates',
  ],
  ['Ruiz ruled out cuts before the end of the year.', 'indirect: Ruiz | ruled out | cuts before the end of the year'],
  ['Ruiz said he would quit, a stunning move that hurt the party.', 'indirect: Ruiz | said | he would quit'],
  ['Ruiz said it was a move that hurt.', 'indirect: Ruiz | said | it was a move that hurt'],
];

describe('a clause without “that”', () => {
  for (const [draft, ...claims] of CASES) it(draft, () => assert.deepEqual(claimLines(draft, 'en'), claims));

  it('can be about an adjective that stands for a noun', () =>
    assertTable(
      product(
        ['Critics say', 'The minister said', 'Experts argue', 'Several groups have argued'],
        [
          'the same is true of schools',
          'the same happens in people',
          'the opposite was true',
          'the worst was over',
          'the best was yet to come',
          'the elderly suffer most',
          'the poor are hit hardest',
          'the long-term unemployed will pay',
          'the dead included two children',
          'the young recover faster',
        ],
      ).map(([said, clause]) => [`${said} ${clause}.`, said.replace(/ (say|said|argue|have argued)$/, ''), clause]),
    ));
});
