import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertTable, product, type Row } from '../table';

/** The words of the claims in a draft with a cue. */
function wordsOf(draft: string, cue: string): string[] {
  return analyze(draft, { language: 'en' })
    .claims.filter((one) => one.cue !== null && draft.slice(one.cue.start, one.cue.end).includes(cue))
    .map(({ text }) => text);
}

describe('British newspapers', () => {
  it('put in marks what somebody is called', () =>
    assertTable(
      product(
        ['The “doctor”', "The so-called 'doctor'", 'A senior “source”', 'A “government source”', 'Some “experts”'],
        ['said', 'claimed', 'told the paper'],
      ).map(([who, cue]): Row => [`${who} ${cue} he was ill.`, who, 'he was ill']),
    ));

  it('ask the one in marks behind his words too', () =>
    assertTable([
      ['“It is over,” said the “king”.', 'the “king”', '“It is over,”'],
      ['He met the “doctor”, who said the pill was safe.', 'the “doctor”, who', 'the pill was safe'],
    ]));

  it('put them in French marks', () =>
    assertTable(
      [
        ['Le « docteur » a affirmé qu’il était malade.', 'Le « docteur »', 'il était malade'],
        ['Les « experts » estiment que le barrage tiendra.', 'Les « experts »', 'le barrage tiendra'],
        ['Selon le « docteur », tout va bien.', 'le « docteur »', 'tout va bien'],
      ],
      'fr',
    ));

  it('say that more needs to be done', () =>
    assertTable(
      product(
        ['Unions say', 'He said', 'Critics argue', 'The Garda Association (GA) say'],
        ['more', 'much', 'less', 'much more'],
      ).map(([who, much]): Row => [`${who} ${much} needs to be done.`, null, `${much} needs to be done`]),
    ));

  it('say it of something', () =>
    assertTable([
      ['Farmers are paid late, something Mr Orr said was unfair.', 'Mr Orr', 'something … was unfair'],
      ['He left at noon, something he now says was a mistake.', 'he', 'something … was a mistake'],
      ['The fees will double, something unions say will hurt.', 'unions', 'something … will hurt'],
      ['The mast goes up, a plan Mr Orr said would fail.', 'Mr Orr', 'a plan … would fail'],
    ]));

  it('have nothing said yet where somebody has yet to say it', () => {
    for (const draft of [
      'The firm has yet to confirm the date.',
      'Police have yet to confirm that he is dead.',
      'Officials had yet to say what caused the fire.',
    ])
      assert.deepEqual(analyze(draft, { language: 'en' }).claims, [], draft);
  });

  it('have nothing said where “for” tells who should say it', () => {
    for (const [draft, cue] of [
      ['She said it was time for ministers to promise to fund the hospital.', 'promise'],
      ['He said it was a mistake for the club to deny that the player was hurt.', 'deny'],
      ['She said it was unusual for the firm to admit that it had failed.', 'admit'],
    ] as const)
      assert.deepEqual(wordsOf(draft, cue), [], draft);
  });

  it('have things that are related to others', () => {
    for (const [row, words] of product(
      ['images, videos and text', 'phones, laptops and documents', 'plans and notes'],
      ['He said they had', 'The firm told the BBC it removed'],
    ))
      assert.deepEqual(wordsOf(`${words} ${row} related to the riot.`, 'related'), []);
    assertTable([
      ['The watchdog said the claim related to his conduct.', 'The watchdog', 'the claim related to his conduct'],
      [
        'The firm told the BBC it removed phones, posts and text related to the riot as well as links.',
        'The firm',
        'it removed phones, posts and text related to the riot as well as links',
      ],
    ]);
  });

  it('have rates cut by points', () => {
    for (const draft of [
      'The bank cut its benchmark lending rate by 50 basis points to 9.75 percent on Tuesday, saying inflation was low.',
      'The bank cut its key rate by 25 basis points to 4.25 percent, saying inflation was low.',
    ]) {
      assertTable([[draft, 'The bank', 'inflation was low']]);
      assert.deepEqual(wordsOf(draft, 'points'), []);
    }
  });

  it('have a time without its comma before who speaks', () =>
    assertTable(
      product(
        ['Last week', 'But last month', 'Earlier this week', 'On Tuesday', 'In January', 'Yesterday'],
        ['independent MP', 'shadow chancellor', 'health secretary', 'Chelsea manager', 'Labour leader'],
      ).map(([when, post]): Row => [
        `${when} ${post} Ann Ruiz said the plan was dead.`,
        `${post} Ann Ruiz`,
        'the plan was dead',
      ]),
    ));

  it('go on behind what they say of each member of a subject', () =>
    assertTable(
      product(
        ['He said', 'He said that'],
        [
          'the chairman, Paul Orr, and his deputy were right to go',
          'the chairman, Paul Orr, and his deputy, Ann Ruiz, were right to go',
          'her brother, who is a nurse, and her sister, a vet, were both safe',
          'France, which has 12 planes, and Spain, which has four, would help',
          'the chairman, Paul Orr, and his deputy, Ann Ruiz – who both resigned in May – were right to go',
        ],
      ).map(([cue, words]): Row => [`${cue} ${words}.`, null, words]),
    ));

  it('complain of what a relative clause tells', () =>
    assertTable(
      [
        'of empty pharmacies and of fumigation teams that never came',
        'of pain that never went away',
        'of a smell that would not go',
        'about trains that are always late',
      ].map((words): Row => [`Residents complained ${words}.`, 'Residents', words]),
    ));

  it('tell a programme that there is something', () =>
    assertTable(
      product(
        ['RTÉ’s Morning Ireland', 'Channel 4’s Dispatches', 'the BBC’s Newsnight', 'Sky’s Ridge on Sunday'],
        ['there was no evidence', 'there would be no deal'],
      ).map(([programme, words]): Row => [`She told ${programme} ${words}.`, 'She', words]),
    ));

  it('come after a text that said so', () =>
    assertTable(
      product(
        ['It comes after', 'The move comes after', 'The row began after', 'It comes as'],
        [
          'a memo, published by the Telegraph last Monday,',
          'a report, released on Friday,',
          'a survey published last week',
          'figures released by the ONS',
          'a study carried out in Leeds',
        ],
      ).map(([opening, text]): Row => [`${opening} ${text} suggested that he knew.`, text, 'he knew']),
    ));

  it('have a text before when it came out and “which”', () =>
    assertTable([
      [
        'The row follows a report by auditors, released on Friday, which said the fund was empty.',
        'a report by auditors, released on Friday, which',
        'the fund was empty',
      ],
      [
        'He published a study, released in May, which found that trees cool towns.',
        'a study, released in May, which',
        'trees cool towns',
      ],
    ]));

  it('tell first how somebody looks or sounds', () =>
    assertTable(
      product(
        ['Her voice breaking with emotion', 'Her hands trembling', 'His arm in a sling', 'Her face hidden by a scarf'],
        ['Dame Penny, 52', 'Ann Ruiz, a nurse', 'the woman, who is 30'],
      ).map(([how, who]): Row => [`${how}, ${who}, told the court she was afraid.`, who, 'she was afraid']),
    ));

  it('have an adverb and a participle before a name', () =>
    assertTable(
      ['Newly elected Sims', 'Newly appointed manager Paul Orr', 'Three-times married Sims'].map((who): Row => [
        `${who}, who lives in Kent, said she was a doctor.`,
        `${who}, who lives in Kent`,
        'she was a doctor',
      ]),
    ));

  it('go on behind a time without the subject', () =>
    assertTable(
      product(
        ['and on Sunday', 'and in March', 'but last week', '- and on Sunday'],
        ['warned that it was late', 'urged ministers to act'],
      ).map(([when, act]): Row => [
        `Ruiz left the party ${when} ${act}.`,
        'Ruiz',
        act.startsWith('warned') ? 'it was late' : 'ministers to act',
      ]),
    ));

  it('say that some people with a participle do', () =>
    assertTable(
      product(
        ['The charity warned that', 'She said that'],
        ['isolated young people could be cut off', 'disabled people would suffer', 'overworked nurses were leaving'],
      ).map(([cue, words]): Row => [`${cue} ${words}.`, null, words]),
    ));

  it('let it be known, and have it emerge', () =>
    assertTable([
      ['Sources close to her let it be known that she would go.', 'Sources close to her', 'she would go'],
      ['Aides let it be known that talks had failed.', 'Aides', 'talks had failed'],
      [
        'She quit after it emerged that civil servants had warned that the yard was late.',
        'civil servants',
        'the yard was late',
      ],
      ['Orr told an inquest in May his son was happy.', 'Orr', 'his son was happy'],
    ]));

  it('have nobody’s words before “than”', () => {
    for (const than of ['a closer result than', 'worse than', 'better than', 'more than'])
      for (const who of ['economists had expected', 'the bank had forecast', 'analysts had predicted'])
        assert.deepEqual(
          analyze(`Sales fell to £4m, ${than} ${who}.`, { language: 'en' }).claims,
          [],
          `${than} ${who}`,
        );
  });

  it('go on with “and” and marks behind who says it', () =>
    assertTable([
      ['The plan was “mad”, he said, and “would cost jobs”.', 'he', 'The plan was “mad” … and “would cost jobs”'],
      ['The law was “bad”, she said, and should be “torn up”.', 'she', 'The law was “bad” … and should be “torn up”'],
      ['The dog was “ill”, the vet said, and had “no hope”.', 'the vet', 'The dog was “ill” … and had “no hope”'],
    ]));

  it('end what a text asks at the main verb', () =>
    assertTable([
      ['A petition demanding a public inquiry had attracted 18,000 names.', 'A petition', 'a public inquiry'],
      ['A poster urging people to vote was torn down.', 'A poster', 'people to vote'],
      ['A statement denying the claims was issued on Monday.', 'A statement', 'the claims'],
      ['A post claiming that the vote was rigged was shared.', 'A post', 'the vote was rigged'],
    ]));

  it('give somebody of whom a clause tells what is given', () =>
    assertTable([
      [
        'She said it gave her dogs, which she bought in May, “new energy”.',
        'She',
        'it gave her dogs, which she bought in May, “new energy”',
      ],
      [
        'She said it would give Leeds, which has no tram, a new line.',
        'She',
        'it would give Leeds, which has no tram, a new line',
      ],
      [
        'He said it would cost firms, which are struggling, £4m a year.',
        'He',
        'it would cost firms, which are struggling, £4m a year',
      ],
    ]));

  it('know everyday verbs behind “to” and in the present', () =>
    assertTable([
      ['The IMF has called on the government to rein in spending.', 'The IMF', 'the government to rein in spending'],
      ['She urged ministers to refurbish the baths.', 'She', 'ministers to refurbish the baths'],
      ['Groomers said some owners dye their dogs.', 'Groomers', 'some owners dye their dogs'],
      ['Unions called on the club to rehome the birds.', 'Unions', 'the club to rehome the birds'],
    ]));

  it('have those speak whom a thing is from', () =>
    assertTable(
      product(
        ['The firm has come under fire from', 'It had calls from', 'The plan drew anger from'],
        ['residents at the site', 'parents in Leeds'],
      ).map(([thing, who]): Row => [`${thing} ${who}, who say it is late.`, `${who}, who`, 'it is late']),
    ));
});
