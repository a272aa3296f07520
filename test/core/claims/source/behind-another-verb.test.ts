import { assertAmong, assertTable, product } from '../table';

/** Whom an English relative clause behind a verb is about. */
describe('“who” behind the object of a verb', () => {
  it('is the object, also of a verb that no list has', () =>
    assertTable(
      product(
        ['The move', 'His decision', 'The verdict', 'The news'],
        ['angered', 'dismayed', 'delighted', 'irked', 'surprised'],
        ['Mr Dole', 'Councillor Ann Day', 'Paul Hall'],
      ).map(([what, did, whom]) => [`${what} ${did} ${whom}, who said it was late.`, `${whom}, who`, 'it was late']),
    ));

  it('is whose things “those” are', () =>
    assertTable(
      product(
        ['Her remarks contrast with those of', 'The comments echo those of', 'His view differs from that of'],
        ['Governor Michael Stone', 'Ms Ruiz', 'Dr Ann Lee'],
      ).map(([what, whom]) => [`${what} ${whom}, who argued that it was late.`, `${whom}, who`, 'it was late']),
    ));
});

/** A second English verb behind a clause with “what” that is the object of the first. */
describe('a second verb behind “what he called”', () => {
  it('goes with the first verb', () =>
    assertAmong(
      product(
        ['Robert Orr, its director,', 'The union', 'Mr Lowe'],
        ['issued what he called', 'made what she termed', 'won what he called'],
        ['“a sincere apology”', 'a final offer'],
        ['said it would act', 'warned that it would act', 'insisted it would act'],
      ).map(([who, what, object, said]) => [
        `${who} ${what} ${object} and ${said}.`,
        who.replace(/,$/, ''),
        'it would act',
      ]),
    ));
});

/** English texts that ask somebody for something. */
describe('a text that asks', () => {
  it('is a source where it pleads', () =>
    assertTable(
      product(
        ['The suit', 'A petition', 'The complaint', 'Their letter'],
        ['asks a judge to block the plan', 'asked the court to halt the sale and to award costs'],
      ).map(([text, asks]) => [`${text} ${asks}.`, text, asks.slice(asks.indexOf(' ') + 1)]),
    ));
});

/** A month that is a first name. */
describe('a month before a particle and a surname', () => {
  it('is a first name', () =>
    assertTable(
      product(['Jan van Dijk', 'Jan de Vries'], ['a vet', 'the clerk']).map(([name, role]) => [
        `${name}, ${role}, said the trial was small.`,
        `${name}, ${role}`,
        'the trial was small',
      ]),
    ));
});
