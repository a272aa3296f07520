import { assertAmong, assertTable, product } from '../table';

/** English clauses behind “It is understood”, without “that”: nobody is told them. */
describe('“It is understood”', () => {
  const cues = ['understood', 'believed', 'thought', 'claimed', 'alleged', 'feared'];

  it('has the whole clause behind it, where its subject goes on with a preposition', () =>
    assertTable(
      product(
        cues,
        ['the house', 'a school', 'the building', 'the man'],
        ['in Hull', 'at the corner', 'on Mill Lane', 'from Leeds'],
        ['was not safe', 'had no alarm'],
      ).map(([cue, noun, place, verb]) => [`It is ${cue} ${noun} ${place} ${verb}.`, '–', `${noun} ${place} ${verb}`]),
    ));

  it('has it where the verb can be a participle', () =>
    assertTable(
      product(['believed', 'thought', 'understood'], ['the fire started in the kitchen', 'a man fled on foot']).map(
        ([cue, clause]) => [`It is ${cue} ${clause}.`, '–', clause],
      ),
    ));

  it('is another “it” where something is told to it', () =>
    assertAmong([
      ['The club said no. It was told by the league it would be fined.', 'the league', 'it would be fined'],
    ]));
});
