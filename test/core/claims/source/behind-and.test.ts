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
  [
    'behind “and” and a comma that closes a relative clause, the verb is of the main clause',
    [
      [
        'Ann Orr apologized to workers who thought she lied, and said they have a hard job.',
        ['indirect: workers who | thought | she lied', 'indirect: Ann Orr | said | they have a hard job'],
      ],
      [
        'Ann Orr apologized to workers who thought her remarks referred to them, and said they have a hard job.',
        [
          'indirect: workers who | thought | her remarks referred to them',
          'indirect: Ann Orr | said | they have a hard job',
        ],
      ],
      [
        'Ann Orr thanked voters who believed the plan would work, and added that she would run again.',
        ['indirect: voters who | believed | the plan would work', 'indirect: Ann Orr | added | she would run again'],
      ],
      [
        'Ann Orr criticized Paul Reid, who said the plan was dead, and accused him of lying.',
        [
          'indirect: Ann Orr | criticized | Paul Reid',
          'indirect: Paul Reid, who | said | the plan was dead',
          'indirect: Ann Orr | accused | him of lying',
        ],
      ],
      [
        'Ann Orr criticized Paul Reid, who said the plan was dead and accused her of lying.',
        [
          'indirect: Ann Orr | criticized | Paul Reid',
          'indirect: Paul Reid, who | said | the plan was dead',
          'indirect: Paul Reid, who | accused | her of lying',
        ],
      ],
      [
        'Ann Orr, who said the plan was dead, criticized the mayor and accused her of lying.',
        [
          'indirect: Ann Orr, who | said | the plan was dead',
          'indirect: Ann Orr, who said the plan was dead | criticized | the mayor and accused her of lying',
          'indirect: Ann Orr, who said the plan was dead | accused | her of lying',
        ],
      ],
    ],
  ],
  [
    'who sought, tried or agreed to do something is no participle of the noun before',
    [
      [
        'Officials sought to beat back claims, defended the plan, and urged restraint.',
        ['indirect: Officials | defended | the plan', 'indirect: Officials | urged | restraint'],
      ],
      [
        'Health officials tried to play down fears about the virus, defended the response and urged restraint.',
        [
          'indirect: Health officials | tried to play down | fears about the virus',
          'indirect: Health officials | defended | the response',
          'indirect: Health officials | urged | restraint',
        ],
      ],
      [
        'Senators worked to block the bill, denounced the plan and blamed the union.',
        ['indirect: Senators | denounced | the plan', 'indirect: Senators | blamed | the union'],
      ],
      ['Residents, asked to move, blamed the union.', ['indirect: Residents, asked to move | blamed | the union']],
    ],
  ],
];

testFacts(facts, 'en');
