import { assertTable, product } from '../table';

/** The words that tell of an English text when and how it came out are of its participle, and no subject. */
describe('a text whose participle has an adverb', () => {
  it('is the source up to its verb', () =>
    assertTable(
      product(
        ['A new study published', 'A report released', 'Figures sent', 'The letter leaked'],
        ['today in the Lancet', 'yesterday by the council', 'online in June', 'recently to the unions'],
        ['warned that millions were ill', 'showed that millions were ill'],
      ).map(([text, when, verb]) => [`${text} ${when} ${verb}.`, `${text} ${when}`, 'millions were ill']),
    ));

  it('is the source where nothing but “today” or “yesterday” follows the participle', () =>
    assertTable(
      product(
        ['A study published', 'A memo leaked', 'A letter sent'],
        ['today', 'yesterday'],
        ['said that millions were ill'],
      ).map(([text, when, verb]) => [`${text} ${when} ${verb}.`, text, 'millions were ill']),
    ));
});
