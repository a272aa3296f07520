import { type Facts, testFacts } from '../facts';

const french: Facts = [
  [
    'a cue phrase opens what stands behind a semicolon',
    [
      [
        'Pour Ana Ruiz, la route est fermée ; pour Luc Orr, le pont est ouvert.',
        ['indirect: Ana Ruiz | Pour | la route est fermée', 'indirect: Luc Orr | pour | le pont est ouvert'],
      ],
      [
        'Selon le maire, la route est fermée ; selon les riverains, le pont est ouvert.',
        ['indirect: le maire | Selon | la route est fermée', 'indirect: les riverains | selon | le pont est ouvert'],
      ],
      ['La route est fermée ; selon Luc Orr, le pont est ouvert.', ['indirect: Luc Orr | selon | le pont est ouvert']],
    ],
  ],
];

const english: Facts = [
  [
    'a cue phrase opens what stands behind a semicolon',
    [
      [
        'The road is shut; according to Ann Orr, it will open in May.',
        ['indirect: Ann Orr | according to | it will open in May'],
      ],
      [
        'According to Paul Lane, the road is shut; according to Ann Orr, it will open.',
        ['indirect: Paul Lane | According to | the road is shut', 'indirect: Ann Orr | according to | it will open'],
      ],
    ],
  ],
];

describe('cue phrases behind a semicolon', () => {
  testFacts(french, 'fr');
  testFacts(english, 'en');
});
