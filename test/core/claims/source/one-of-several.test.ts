import { assertTable, product } from '../table';

/** Subjects that are one of several, and nobody's name. */
describe('one of several as a source', () => {
  it('is an ordinal behind its article', () =>
    assertTable(
      product(
        ['A third', 'A fourth', 'Another', 'One', 'The first', 'The last'],
        ['', ', sent at 1am,', ', posted on Monday,', ', written by a pupil,', ', from a widow in Leeds,'],
        ['called the teacher “a bore”', 'described the teacher as “a bore”'],
      ).map(([one, told, verb]) => [
        `Four messages were read out. ${one}${told} ${verb}.`,
        `${one}${told}`,
        verb.slice(verb.indexOf('the')),
      ]),
    ));

  it('stands behind a verb that opens the sentence', () =>
    assertTable(
      product(
        ['Says', 'Said', 'Adds', 'Asks'],
        ['one voter', 'a voter', 'one of them', 'a neighbour', 'one 40-year-old teacher', 'a man in the crowd'],
        [': ', ', '],
      ).map(([verb, who, link]) => [
        `The mood is bad. ${verb} ${who}${link}“I am tired of it.”`,
        who,
        '“I am tired of it.”',
      ]),
    ));

  it('is several in a clause without a pronoun', () =>
    assertTable(
      product(
        ['The firm cut 400 jobs, in ', 'It closed the school, ', 'It is '],
        ['a move', 'a decision', 'a plan', 'an idea'],
        ['officials', 'unions', 'parents', 'many parents'],
        ['say will', 'say could', 'said would'],
      ).map(([main, thing, who, verb]) => [
        `${main}${thing} ${who} ${verb} hurt the town.`,
        who,
        `${thing} … ${verb.slice(verb.indexOf(' ') + 1)} hurt the town`,
      ]),
    ));

  it('is somebody between commas within a clause about a thing', () =>
    assertTable(
      product(
        ['The plan', 'The bridge', 'The new school', 'Taxes'],
        ['the mayor, Ana Orr,', 'the engineer, Paul Reed,', 'the party’s leader, Ann Doyle,'],
        ['said', 'warned', 'insisted'],
        ['will fail', 'would open in May', 'must go'],
      ).map(([thing, who, cue, verb]) => [`${thing}, ${who} ${cue}, ${verb}.`, who, `${thing} … ${verb}`]),
    ));

  it('is whoever “who” stands for, behind what commas insert', () =>
    assertTable(
      product(
        [
          ['The club thanked', 'its fans'],
          ['He wrote to', 'the board'],
          ['Clinton’s words upset', 'her aides'],
        ],
        ['after the game', 'on a call Friday', 'in a letter', 'last week'],
        [
          ['called', 'the plan “a miracle”'],
          ['said that', 'it was late'],
          ['accused', 'him of lying'],
        ],
      ).map(([[main, who], when, [cue, words]]) => [
        `${main} ${who}, who, ${when}, ${cue} ${words}.`,
        `${who}, who`,
        words,
      ]),
    ));
});
