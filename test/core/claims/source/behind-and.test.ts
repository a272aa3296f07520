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
];

testFacts(facts, 'en');
