import { assertTable, product } from '../table';

/** English adverbs between commas in an object. */
describe('an adverb between an object and what it is about', () => {
  it('leaves the object whole', () =>
    assertTable(
      product(
        ['Sonja Smuc', 'The bank'],
        ['voiced scepticism', 'expressed concern', 'criticised the board'],
        [', however,', ', nevertheless,', ', meanwhile,'],
        ['over the plan', 'for its cost'],
      ).map(([who, voiced, adverb, about]) => [
        `${who} ${voiced}${adverb} ${about}.`,
        who,
        `${voiced.slice(voiced.indexOf(' ') + 1)}${adverb} ${about}`,
      ]),
    ));

  it('ends it where it was said follows', () =>
    assertTable([
      ['She denied the claim, however, in an interview.', null, 'the claim'],
      ['He rejected the offer, however, on Tuesday.', null, 'the offer'],
    ]));
});

/** A relative clause that is what somebody says, and a semicolon. */
describe('“which they said” before a semicolon', () => {
  it('ends there', () =>
    assertTable(
      product(['they said', 'Ms Orr said'], ['would “kill the town”', 'was “a scandal”', 'would cost jobs']).map(
        ([said, words]) => [`He fought the law, which ${said} ${words}; it passed.`, null, `which … ${words}`],
      ),
    ));
});

/** A body whose name has the form of a verb in -ing. */
describe('a hearer named like a participle', () => {
  it('has the clause behind it', () =>
    assertTable(
      product(['told Oregon Public Broadcasting', 'told Turner Broadcasting'], ['it was over', 'taxes would rise']).map(
        ([told, clause]) => [`The mayor ${told} that ${clause}.`, 'The mayor', clause],
      ),
    ));
});

/** What goes on behind an English incise. */
describe('a phrase behind “she said,”', () => {
  it('goes on with the words where it tells nothing of the saying', () =>
    assertTable(
      product(
        ['Growers were being asked to choose', 'The firm had been forced', 'The plan failed'],
        ['she said', 'the minister said'],
        ['between jobs and trees', 'into a corner', 'because of the rain', 'because it was late'],
      ).map(([front, said, behind]) => [`${front}, ${said}, ${behind}.`, null, `${front} … ${behind}`]),
    ));

  it('is left to the saying where it may tell of it', () =>
    assertTable([
      ['The plan failed, she said, in a statement.', null, 'The plan failed'],
      ['The plan failed, she said, on Monday.', null, 'The plan failed'],
    ]));
});
