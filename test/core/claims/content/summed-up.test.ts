import { assertTable, product, type Row } from '../table';

/** What the writer calls what was reported, and what others say of that. */
describe('“a move”, “a decision” behind English reported words', () => {
  const said = [
    ['The mayor said ', 'The mayor', 'the bridge would close'],
    ['The firm promised that ', 'The firm', 'it would cut 300 jobs'],
    ['She told police ', 'She', 'he had hit her'],
  ] as const;
  const summed = [
    'a move unions called a disgrace',
    'a step analysts had predicted',
    'a decision that residents said would ruin them',
    'a practice lawyers said would be without precedent',
    'an allegation he denies',
    'allegations which he has denied',
    'something economists doubt',
    'a pledge that the opposition called hollow',
  ];

  it('is the writer’s', () =>
    assertTable(
      product(said, summed).map(([[opening, who, words], sum]): Row => [`${opening}${words}, ${sum}.\n`, who, words]),
    ));

  it('and the plural behind it speaks', () =>
    assertTable([
      ['The mayor said the bridge would close, a move unions called “a disgrace”.', 'unions', '“a disgrace”'],
      [
        'She told the panel that she had kept two books, a practice lawyers said would be without precedent.',
        'lawyers',
        'a practice … would be without precedent',
      ],
    ]));
});

describe('an English judgement with a degree', () => {
  it('is what somebody called', () =>
    assertTable(
      product(
        ['The mayor', 'Several senators', 'Mr Orr'],
        ['called', 'deemed', 'considered', 'judged'],
        ['too timid', 'deeply unfair'],
      ).map(([who, verb, how]): Row => [`${who} ${verb} the text ${how}.\n`, who, `the text ${how}`]),
    ));
});

describe('verbs of rewritten English copy', () => {
  it('report', () =>
    assertTable([
      ['She specified that the ships would leave in January.', 'She', 'the ships would leave in January'],
      ['“It was hot,” reacted on Monday the mayor, Ana Ruiz.', 'the mayor, Ana Ruiz', '“It was hot,”'],
      ['“It was hot,” he hammered home.', 'he', '“It was hot,”'],
      ['“It was hot,” he averred.', 'he', '“It was hot,”'],
      ['The minister’s entourage assures that it was late.', 'The minister’s entourage', 'it was late'],
    ]));
});
