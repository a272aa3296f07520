import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product } from '../table';

/** English headlines that leave out the verb of what is said. */
describe('a headline without a verb behind “says”', () => {
  it('says it of somebody or something', () =>
    assertTable(
      product(
        ['Mayor says', 'Police say', 'Union says', 'Officials say'],
        [
          'traders to blame',
          'schools to close',
          'suspect in custody',
          'jobs safe',
          'talks dead',
          'boy out of danger',
          'striker fit for final',
          'bridge unsafe',
          'rebels in retreat',
        ],
      ).map(([said, words]) => [`# ${said} ${words}`, said.replace(/ says?$/, ''), words]),
    ));

  it('says nothing where it greets or refuses', () => {
    for (const words of ['no to plan', 'yes to new park', 'goodbye to fans', 'nothing about plan', 'thanks to nurses'])
      assert.deepEqual(claimLines(`# Mayor says ${words}`, 'en'), [], words);
  });
});

/** What stands between an English cue and its words. */
describe('to whom it was said', () => {
  it('stands between “described” and “as”', () =>
    assertTable(
      product(
        ['She left, a move that', 'He resigned over the deal, which'],
        ['Ruiz', 'the mayor', 'critics'],
        ['to reporters', 'to AFP', 'in a statement', 'to the court'],
      ).map(([main, who, hearer]) => [
        `${main} ${who} described ${hearer} as “a great loss”.`,
        who,
        'as “a great loss”',
      ]),
    ));

  it('stands behind “telling”, which ends what was said before', () =>
    assertAmong(
      product(
        ['The minister has admitted', 'Ana Orr said', 'The bank insisted that'],
        ['the plan had failed', 'it would cost more than forecast'],
        ['a hearing she was sorry', 'customers that it was sorry', 'MPs it was over'],
      ).map(([said, clause, told]) => [
        `${said} ${clause}, telling ${told}${told.endsWith('”') ? '' : '.'}`,
        null,
        clause,
      ]),
    ));

  it('stands behind a set phrase', () =>
    assertTable(
      product(
        ['The minister', 'Ana Orr', 'The union'],
        [
          'pinned the blame on',
          'put the blame on',
          'laid the blame on',
          'pointed the finger at',
          'heaped praise on',
          'took a dig at',
        ],
        ['the traders', 'Brussels'],
      ).map(([who, phrase, whom]) => [
        `${who} ${phrase} ${whom}.`,
        who,
        `${phrase.slice(phrase.lastIndexOf(' ') + 1)} ${whom}`,
      ]),
    ));
});
