import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertAmong, assertTable, product, type Row } from '../table';

describe('an English clause that somebody is told', () => {
  it('stands behind what tells who was told', () => {
    const hearers = [
      'opponents who challenged his plan',
      'those who had left early',
      'a man who asked about it',
      'clients who had paid',
    ];
    const rows = product(['told', 'warned', 'reminded', 'assured', 'informed'], hearers).map(([verb, hearer]): Row => [
      `Holt ${verb} ${hearer} that the vote was over.`,
      'Holt',
      'the vote was over',
    ]);
    assertTable(rows);
  });

  it('but is theirs where they report it', () => {
    assertTable([
      ['Holt told the aide who claimed that he was late to go.', 'the aide who', 'he was late to go'],
      ['Holt told an officer who said that it was late to leave.', 'an officer who', 'it was late to leave'],
    ]);
  });

  it('may tell where something is from', () => {
    const opens = ['used the speech to tell', 'returned to tell', 'went on television to tell'];
    const words = ['help from Leeds was near', 'money from the bank would come', 'he came from Paris'];
    assertTable(
      product(opens, ['them', 'residents'], words).map(([open, hearer, told]): Row => [
        `Holt ${open} ${hearer} that ${told}.`,
        'Holt',
        told,
      ]),
    );
  });

  it('can be allowed and offered', () => {
    assertTable(
      product(['allowed', 'would only allow', 'offered', 'would just offer']).map(([verb]): Row => [
        `Holt ${verb} that they are “smart people.”`,
        'Holt',
        'they are “smart people.”',
      ]),
    );
  });
});

describe('what an English sentence opens with', () => {
  it('is whom it is told to, where somebody else says it', () => {
    assertTable(
      product(
        ['To his critics', 'To those who might have been offended', 'To voters in Ohio', 'To anyone who doubts it'],
        ['said, “It is over.”', 'said “It is over.”', 'added: “It is over.”'],
      ).map(([opening, said]): Row => [`${opening}, the mayor ${said}`, 'the mayor', '“It is over.”']),
    );
    assertTable([
      ['To critics, the plan is a disaster.', 'critics', 'the plan is a disaster'],
      ['To many Republicans, the deal is a betrayal.', 'many Republicans', 'the deal is a betrayal'],
    ]);
  });

  it('can tell of a text, and the main clause is not of it', () =>
    assertTable(
      product(
        ['Despite', 'After', 'Following'],
        [
          ['a statement from Ruiz', 'Ruiz'],
          ['a report by the agency', 'the agency'],
          ['a tweet by Ana Ruiz', 'Ana Ruiz'],
        ],
        ['saying that', 'warning that', 'claiming'],
      ).map(([opening, [text, author], cue]): Row => [
        `${opening} ${text} ${cue} the dam was weak, the city kept it.`,
        author,
        'the dam was weak',
      ]),
    ));

  it('may be words to which somebody replies', () =>
    assertAmong(
      product(
        ['Clinton said he was wrong', 'A voter yelled at him', 'He asked if she was ready'],
        ['to which Trump responded, “No.”', 'to which the mayor said, “No.”', 'to which she replied: “No.”'],
      ).map(([opening, reply]): Row => {
        const [, who = ''] = /^to which (.*) \w+[,:] /.exec(reply) ?? [];
        return [`${opening}, ${reply}`, who, '“No.”'];
      }),
    ));
});

describe('what an English speaker asks somebody', () => {
  const absent = (draft: string, words: string): void => {
    const { claims } = analyze(draft, { language: 'en' });
    assert.ok(!claims.some(({ text }) => text.startsWith(words)), draft);
  };

  it('is a question behind whoever is asked', () =>
    assertTable(
      product(
        ['asked', 'has asked'],
        ['the mayor', 'him', 'her', 'them', 'Ann Leigh', 'voters', 'his staff on Monday'],
        ['what it would cost', 'where the money had gone', 'which law was meant', 'when it would end'],
      ).map(([verb, hearer, question]): Row => [`Holt ${verb} ${hearer} ${question}.`, 'Holt', question]),
    ));

  it('also with “who”, where nobody can be told apart by it', () => {
    assertTable(
      product(['him', 'her', 'Ann Leigh'], ['who had won', 'whose fault it was']).map(([hearer, question]): Row => [
        `Holt asked ${hearer} ${question}.`,
        'Holt',
        question,
      ]),
    );
    absent('Holt asked the man who owns the bar for help.', 'who');
    absent('Holt asked aides who worked on the bill to stay.', 'who');
    absent('Holt asked residents about what they saw.', 'what');
    absent('Holt asked them when he came in to sit down.', 'when');
  });

  it('can be in marks behind whoever is asked or told', () =>
    assertTable([
      ...product(
        ['asked', 'told'],
        ['Trump', 'the crowd', 'the senator', 'her aides', "the firm's lawyers"],
        ['“why now” in the debate', '“why now” and left', '“why now” on Monday'],
      ).map(([verb, hearer, words]): Row => [`Holt ${verb} ${hearer} ${words}.`, 'Holt', '“why now”']),
      ['Holt told friends “Ruiz” was a spy.', 'Holt', '“Ruiz” was a spy'],
      ['Holt told voters “Obamacare” had failed.', 'Holt', '“Obamacare” had failed'],
      ['Holt told the “Today” show that the bridge was safe.', 'Holt', 'the bridge was safe'],
    ]));
});
