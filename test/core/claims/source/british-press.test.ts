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
});
