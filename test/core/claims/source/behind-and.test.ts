import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'the subject of a clause behind “and” starts there, behind a clause whose verb could be a participle',
    [
      [
        'The firm declined to speak to reporters, and its lawyer, Ana Ruiz, said it would appeal.',
        ['indirect: its lawyer, Ana Ruiz | said | it would appeal'],
      ],
      [
        'The shop closed in May, and Ann Cole, its owner, said it would not open again.',
        ['indirect: Ann Cole, its owner | said | it would not open again'],
      ],
      [
        'The council voted to sell, and the leader, Cllr Ann Cole, said it was the right choice.',
        ['indirect: the leader, Cllr Ann Cole | said | it was the right choice'],
      ],
      [
        'The mayor, Ann Cole, and the sheriff, Luc Orr, said the road was closed.',
        ['indirect: The mayor, Ann Cole, and the sheriff, Luc Orr | said | the road was closed'],
      ],
    ],
  ],
  [
    'a thing or a time before “and” says nothing: the subject is whoever stands behind it',
    [
      'The plan costs millions of euros and the mayor',
      'The fire spread to the roof and police',
      'The fire spread to the roof and Paul Lane',
      'The strike will last until Monday and Mr. Lane',
      'The victim, who was 34, died at the scene, and the mayor',
    ].map((start) => [
      `${start} said more rain would come.`,
      [`indirect: ${(start.split(' and ')[1] as string).trim()} | said | more rain would come`],
    ]),
  ],
  [
    'what joins two nouns of one phrase, or two who speak',
    [
      ['The bread and cake makers said it was late.', ['indirect: The bread and cake makers | said | it was late']],
      ['The firm and the mayor said it was late.', ['indirect: The firm and the mayor | said | it was late']],
      ['The Times and the mayor said it was late.', ['indirect: The Times and the mayor | said | it was late']],
      ['The report and police said it was late.', ['indirect: The report and police | said | it was late']],
    ],
  ],
];

testFacts(facts, 'en');
