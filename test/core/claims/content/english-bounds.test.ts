import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertAmong, assertTable, product, type Row } from '../table';

describe('what is said in English ends', () => {
  const others = ['and Malone has asked for talks', 'but the ministry did not reply', 'and Ortiz called it a waste'];

  it('before a clause that has a subject of its own', () => {
    const objects = ['criticized the cuts', 'praised the plan for the harbour', 'denounced the attack'];
    assertAmong(
      product(objects, others).map(([act, other]): Row => {
        const [, words = ''] = /^\S+ (.*)$/.exec(act) ?? [];
        return [`Dunn ${act} ${other}.`, 'Dunn', words];
      }),
    );
    assertTable(
      product(
        ['to rebuild the pier', 'to sue', 'to cut fares'],
        ['and the council has set aside funds', 'and she did'],
      ).map(([act, other]): Row => [`Ruiz promised ${act} ${other}.`, 'Ruiz', act]),
    );
  });

  it('but not before a noun with its participle or its relative clause', () => {
    assertTable([
      [
        'Dunn criticized the fees and the fines charged by the port.',
        'Dunn',
        'the fees and the fines charged by the port',
      ],
      ['Dunn denied the charge and those who backed it.', 'Dunn', 'the charge and those who backed it'],
      ['Dunn questioned the cost and the way the deal was done.', 'Dunn', 'the cost and the way the deal was done'],
      ['Reed urged the firm to pay and the staff to stay calm.', 'Reed', 'the firm to pay and the staff to stay calm'],
    ]);
  });

  it('before a clause whose verb has an object, be its form a participle elsewhere', () =>
    assertAmong(
      product(
        ['the board approved it', 'the council welcomed the vote', 'the club backed Ruiz'],
        ['praised the plan', 'criticised the deal'],
      ).map(([clause, act]): Row => [`The mayor ${act} and ${clause}.`, 'The mayor', act.replace(/^\S+ /, '')]),
    ));

  it('before a remark of the writer about it', () =>
    assertTable(
      product([
        'a remark for which he later apologised',
        'a claim to which nobody replied',
        'a comment he withdrew',
      ]).map(([remark]): Row => [`Jonas Weil said the firm was dead, ${remark}.`, 'Jonas Weil', 'the firm was dead']),
    ));

  it('before what the one who spoke is polite by', () => {
    assertAmong(
      product(
        ['the danger was over', 'there was no risk', 'it was too early to tell', 'she was sorry'],
        ['thanked the crew', 'apologised to residents', 'thanked voters for what she called “faith”'],
      ).map(([words, act]): Row => [`She said ${words} and ${act}.`, 'She', words]),
    );
    assertTable([['She said the crew had come and thanked her.', 'She', 'the crew had come and thanked her']]);
  });

  it('before where a verdict stands', () => {
    const objects = ['the plan', 'Orr', 'him', 'rivals'];
    assertTable(
      product(['called', 'deemed', 'labelled', 'considered'], objects, ['vague', 'unfair']).map(
        ([verb, object, verdict]): Row => [
          `Ruiz ${verb} ${object} ${verdict} on its website.`,
          'Ruiz',
          `${object} ${verdict}`,
        ],
      ),
    );
  });

  it('behind what commas or dashes insert into the object', () => {
    const inserted = [', drawn up in May,', ' – drawn up in May –', ', which he drew up,'];
    assertTable(
      product(inserted, ['“a disgrace”', 'a disgrace']).map(([aside, verdict]): Row => [
        `Holt called the plan${aside} ${verdict}.`,
        'Holt',
        `the plan${aside} ${verdict}`,
      ]),
    );
    assertTable(
      product([', based in Leeds,', ', hired in May,', ', which met in May,']).map(([aside]): Row => [
        `Holt accused the firm${aside} of lying.`,
        'Holt',
        `the firm${aside} of lying`,
      ]),
    );
  });
});

describe('what somebody takes a thing for', () => {
  const VERBS = ['believe', 'consider', 'suspect', 'believed', 'considered', 'think'];
  const sentence = (verb: string): string => `It was what detectives ${verb} to be a revenge attack.`;

  it('is said behind “what”', () => {
    assertTable(VERBS.map((verb): Row => [sentence(verb), 'detectives', 'to be a revenge attack']));
    assertTable([
      ['It is what Reed considers an insult.', 'Reed', 'an insult'],
      ['What many believe to be the oldest bridge will close.', 'many', 'to be the oldest bridge'],
    ]);
  });

  it('but not what is still to come', () => {
    assert.deepEqual(analyze('It is what officials want to be a quiet day.', { language: 'en' }).claims, []);
  });
});

describe('a noun of saying', () => {
  const OCCASIONS = [
    'on television',
    'in 2010',
    'on Monday',
    'last week',
    'in court',
    'in an interview',
    'before the panel',
  ];

  it('has its clause behind when, where and to whom it was said', () => {
    assertTable(
      product(['claim', 'statement', 'declaration', 'insistence'], OCCASIONS).map(([noun, occasion]): Row => [
        `Despite Reed's ${noun} ${occasion} that the bank was safe, it closed.`,
        'Reed',
        'the bank was safe',
      ]),
    );
    assertTable([['Her warning to voters that the fund was empty drew laughter.', 'Her', 'the fund was empty']]);
  });

  it('but no relative clause of another thing', () => {
    for (const draft of [
      'His statements on the plan that the board had approved were cut.',
      'Her comments at the meeting that day were brief.',
    ])
      assert.deepEqual(analyze(draft, { language: 'en' }).claims, [], draft);
  });

  it('is not that of an adjective before it', () => {
    assertTable(
      ['critical', 'proud', 'aware', 'dubious'].map((quality): Row => [
        `They are ${quality} of Reed's claim that the vote was rigged.`,
        'Reed',
        'the vote was rigged',
      ]),
    );
  });
});
