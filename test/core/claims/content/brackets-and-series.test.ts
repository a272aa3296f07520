import { assertAmong, assertTable, product, type Row } from '../table';

describe('words in brackets', () => {
  const before = ['The deal is worth $3 million', 'The town has grown', 'Prices rose on Monday'];
  const words = ['the fee was lower', 'it has 400 people', 'the number is closer to 15 percent'];

  it('are all that a cue in them reports', () =>
    assertTable(
      product(before, words).flatMap(([opening, said]): Row[] => [
        [`${opening} (${said}, the club says).\n`, 'the club', said],
        [`${opening} (the club says ${said}).\n`, 'the club', said],
        [`${opening} (the club said that ${said}) on Monday.\n`, 'the club', said],
      ]),
    ));

  it('are part of what is said around them', () =>
    assertTable([
      ['The mayor said the bridge (built in 1930) was unsafe.', 'The mayor', 'the bridge (built in 1930) was unsafe'],
    ]));
});

describe('an English series of verbs behind words about a thing', () => {
  const said = [
    ['The governor said ', 'The governor', 'the storm had passed'],
    ['The mayor said that ', 'The mayor', 'the plan was dead'],
    ['She said ', 'She', 'the bridge was unsafe'],
  ] as const;
  const acts = [
    'thanked the crews and urged residents to stay home',
    'accused the firm of lying and demanded an inquiry',
    'denied wrongdoing and vowed to fight on',
    'called for a vote and walked out',
  ];

  it('is the speaker’s', () =>
    assertAmong(
      product(said, acts).map(([[opening, who, words], rest]): Row => [`${opening}${words}, ${rest}.\n`, who, words]),
    ));

  it('but the thing’s where only things do so', () =>
    assertTable([
      [
        'The firm said the wall had fallen, hurt two men and blocked a road.',
        'The firm',
        'the wall had fallen, hurt two men and blocked a road',
      ],
    ]));
});

describe('“according to” a body’s work', () => {
  it('has it in the source', () =>
    assertTable(
      product(
        ['Gallup polling', 'Reuters reporting', 'AP modeling'],
        ['half of voters are undecided', 'prices will rise'],
      ).map(([who, words]): Row => [`According to ${who}, ${words}.\n`, who, words]),
    ));
});

describe('a participle of the passive before it', () => {
  it('is part of what somebody was told', () =>
    assertTable(
      product(
        ['The tribunal was told that', 'MPs were told that', 'The jury was told how'],
        ['staff were summoned', 'she was stopped', 'he had been arrested'],
        ['asked whether it was true', 'told to wait', 'ordered to leave'],
      ).map(([opening, was, and]): Row => [
        `${opening} ${was} and ${and}.\n`,
        '–',
        opening.endsWith('how') ? `how ${was} and ${and}` : `${was} and ${and}`,
      ]),
    ));

  it('and of what somebody says where nobody else is ordered', () =>
    assertAmong([
      ['He said they were rounded up and ordered to leave.', 'He', 'they were rounded up and ordered to leave'],
      ['She said he was arrested and asked about the car.', 'She', 'he was arrested'],
    ]));
});
