import { assertTable, product } from '../table';

/** What goes on behind an English incise with a clause of its own. */
describe('a clause behind “he insisted”', () => {
  it('goes on behind a colon', () =>
    assertTable(
      product(
        ['The risk was low', 'They had no choice'],
        ['he insisted', 'the mayor admitted', 'she said'],
        ['tests had shown nothing', 'the road was shut'],
      ).map(([front, said, behind]) => [`${front}, ${said}: ${behind}.`, null, `${front} … ${behind}`]),
    ));

  it('goes on behind “and” where only some words are in marks', () =>
    assertTable(
      product(
        ['The odds were “tiny”', 'It was “a disgrace”'],
        ['she explained', 'the union said'],
        ['and there was no test that could help', 'but the council would not act', 'and would be so again'],
      ).map(([front, said, behind]) => [`${front}, ${said}, ${behind}.`, null, `${front} … ${behind}`]),
    ));

  it('is the writer’s where all is in marks, or only a verb follows', () =>
    assertTable([
      ['“It is over,” he said, and the crowd cheered.', 'he', '“It is over,”'],
      ['The plan was “dead”, he said, and left.', 'he', 'The plan was “dead”'],
      ['When asked, he said: it was late.', 'he', 'it was late'],
    ]));
});

/** What stands between an English verb and its preposition. */
describe('where something is said before what is said', () => {
  it('is no part of it', () =>
    assertTable(
      product(
        [
          'warned in a newspaper interview against complacency',
          'spoke in a speech of hope',
          'complained in an email about the noise',
        ],
        ['The minister', 'He'],
      ).map(([verb, who]) => [`${who} ${verb}.`, who, verb.replace(/^.*(?:interview|speech|email) /, '')]),
    ));
});

/** English objects with an age or a law in them. */
describe('an object', () => {
  it('goes on behind an age', () =>
    assertTable(
      product(['Ann Lee, 32,', 'Tom Hay, 61,']).flatMap(([whom]) => [
        [`He accused ${whom} of lying.`, null, `${whom} of lying`] as const,
        [`The judge praised ${whom} for her courage.`, null, `${whom} for her courage`] as const,
      ]),
    ));

  it('goes on with the law that it is in', () =>
    assertTable(
      product(
        ['He called for a change', 'She criticised a flaw'],
        ['in the law', 'in the constitution', 'in the contract'],
      ).map(([said, law]) => [`${said} ${law}.`, null, `${said.replace(/^.* a /, 'a ')} ${law}`]),
    ));
});

/** When something was said, behind an English incise that closes its sentence. */
describe('a clause of when it was said', () => {
  it('leaves the words before to the incise', () =>
    assertTable(
      product(
        ['The drug failed', 'He would run again'],
        ['the company announced', 'she said'],
        ['before markets opened', 'after the vote ended', 'as she left', 'before leaving'],
      ).map(([front, said, when]) => [`${front}, ${said} ${when}.`, null, front]),
    ));

  it('is none where it opens the words', () =>
    assertTable([
      ['When the firm cut jobs, the union said before talks it would strike.', 'the union', 'it would strike'],
      ['He was ill, she said as many as 40 had died.', 'she', 'as many as 40 had died'],
    ]));
});

/** Where somebody is told a clause without “that”. */
describe('“told staff in an email”', () => {
  it('has the clause behind it', () =>
    assertTable(
      product(
        ['told staff in an email', 'told analysts on a conference call', 'told the BBC in an interview'],
        ['she was tired', 'the plant would close'],
      ).map(([told, clause]) => [`Holt ${told} ${clause}.`, 'Holt', clause]),
    ));
});
