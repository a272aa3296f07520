import { type Facts, testFacts } from '../facts';
import { assertAmong, assertTable, product } from '../table';

describe('an English clause without “that”', () => {
  it('can open with an adverb and a comma', () =>
    assertTable(
      product(
        ['The mayor', 'Ann Orr', 'He'],
        ['hopefully', 'eventually', 'unfortunately', 'typically', 'once again'],
        ['the school will get the money', 'patients wait for hours'],
      ).map(([who, adverb, clause]) => [`${who} said ${adverb}, ${clause}.`, who, `${adverb}, ${clause}`]),
    ));
});

describe('an object', () => {
  it('ends before the participle that tells why', () =>
    assertAmong(
      product(
        ['called the plan “absurd”', 'praised the vote', 'rejected the offer', 'apologised for the delay'],
        ['saying', 'arguing that', 'insisting'],
      ).map(([act, why]) => [
        `The union ${act} ${why} it had no choice.`,
        'The union',
        act.slice(act.indexOf(' ') + 1),
      ]),
    ));

  it('ends before “and” and what others do', () =>
    assertAmong([
      ['The mayor blamed the union and residents are calling for a vote.', 'The mayor', 'the union'],
      [
        'Analysts expected Adobe to report a loss and some analysts were predicting worse.',
        'Analysts',
        'Adobe to report a loss',
      ],
    ]));
});

const facts: Facts = [
  [
    'an object keeps what a text says',
    [
      [
        'He dismissed reports saying he would resign.',
        ['indirect: He | dismissed | reports saying he would resign', 'indirect: reports | saying | he would resign'],
      ],
    ],
  ],
  ['what somebody said is told by “what” before it', [['When asked what he said next, the man fell silent.', []]]],
  [
    'an -ing form between a verb of having and a noun is an adjective',
    [
      ['The judge had received threatening letters for months.', []],
      ['They have demanding jobs and little sleep.', []],
      ['He sent threatening emails to the mayor.', []],
      ['The union has been demanding talks.', ['indirect: The union | has been demanding | talks']],
    ],
  ],
  [
    '“considering how” weighs what is told',
    [
      ['It was a stunning margin considering how much effort he had put in.', []],
      ['Ann Orr is considering how to reply.', ['indirect: Ann Orr | is considering | how to reply']],
    ],
  ],
];

testFacts(facts, 'en');
