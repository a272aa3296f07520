import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a second speaker with an apposition',
    [
      [
        'Ann Orr, the mayor, said the road was closed and Paul Lane, a farmer, said the bridge was open.',
        [
          'indirect: Ann Orr, the mayor | said | the road was closed',
          'indirect: Paul Lane, a farmer | said | the bridge was open',
        ],
      ],
      [
        'The road was closed and Paul Lane, a farmer, said the bridge was open.',
        ['indirect: Paul Lane, a farmer | said | the bridge was open'],
      ],
      [
        'After Ann Orr, the mayor, said the road was closed, Paul Lane, a farmer, said the bridge was open.',
        [
          'indirect: Ann Orr, the mayor | said | the road was closed',
          'indirect: Paul Lane, a farmer | said | the bridge was open',
        ],
      ],
      [
        'Ann Orr said the road was closed, to which Paul Lane, a farmer, replied that the bridge was open.',
        [
          'indirect: Ann Orr | said | the road was closed',
          'indirect: Paul Lane, a farmer | replied | the bridge was open',
        ],
      ],
      [
        'Ann Orr argued that the road was closed and accused Paul Lane, a farmer, of lying.',
        [
          'indirect: Ann Orr | argued | the road was closed',
          'indirect: Ann Orr | accused | Paul Lane, a farmer, of lying',
        ],
      ],
    ],
  ],
  [
    'no second speaker',
    [
      [
        'After the vote, the mayor, Ann Orr, said the road was closed.',
        ['indirect: the mayor, Ann Orr | said | the road was closed'],
      ],
      [
        'After meeting Ann Orr, the mayor, Paul Lane, said the road was closed.',
        ['indirect: the mayor, Paul Lane | said | the road was closed'],
      ],
    ],
  ],
];

describe('a second speaker of the sentence', () => {
  testFacts(facts, 'en');
});
