import { testFacts, type Facts } from '../claims/facts';

const facts: Facts = [
  [
    'one letter or two without stops are the initials of the name behind them',
    [
      [
        'K Chandrasekhar said it was bad. He said it was late.',
        ['indirect: K Chandrasekhar | said | it was bad', 'indirect: He → K Chandrasekhar | said | it was late'],
      ],
      [
        'D Purandeswari said the state was ruined.\n\nShe said the people would decide.',
        [
          'indirect: D Purandeswari | said | the state was ruined',
          'indirect: She → D Purandeswari | said | the people would decide',
        ],
      ],
      [
        'TDP leader N Chandrababu Naidu said it was bad.\n\nNaidu said it was late.',
        [
          'indirect: TDP leader N Chandrababu Naidu | said | it was bad',
          'indirect: Naidu → N Chandrababu Naidu | said | it was late',
        ],
      ],
      [
        'G Kishan Reddy said it was bad.\n\n“We lost,” Kishan Reddy said.',
        ['indirect: G Kishan Reddy | said | it was bad', 'direct: Kishan Reddy → G Kishan Reddy | said | “We lost,”'],
      ],
      [
        'MS Dhoni said he was fit.\n\n“I will play,” he said.',
        ['indirect: MS Dhoni | said | he was fit', 'direct: he → MS Dhoni | said | “I will play,”'],
      ],
      ['“We are sorry,” said PV Sindhu.', ['direct: PV Sindhu | said | “We are sorry,”']],
      [
        'DK Shivakumar said it was bad.\n\n“We lost,” Shivakumar said.',
        ['indirect: DK Shivakumar | said | it was bad', 'direct: Shivakumar → DK Shivakumar | said | “We lost,”'],
      ],
      [
        'The spokesman NV Subhash said it was bad.\n\n“We lost,” Subhash said.',
        ['indirect: The spokesman NV Subhash | said | it was bad', 'direct: Subhash | said | “We lost,”'],
      ],
      [
        'BJP MP and OBC Morcha president K Laxman said it was bad.',
        ['indirect: BJP MP and OBC Morcha president K Laxman | said | it was bad'],
      ],
    ],
  ],
  [
    'a letter without a stop inside of a name is part of it',
    [
      [
        'George W Bush said it was bad.\n\n“It is late,” Bush said.',
        ['indirect: George W Bush | said | it was bad', 'direct: Bush → George W Bush | said | “It is late,”'],
      ],
      [
        'Councillor Peter K Orr said it was bad.\n\n“It is late,” Cllr Orr said.',
        [
          'indirect: Councillor Peter K Orr | said | it was bad',
          'direct: Cllr Orr → Peter K Orr | said | “It is late,”',
        ],
      ],
      ['“It is bad,” said Mary J Blige.', ['direct: Mary J Blige | said | “It is bad,”']],
    ],
  ],
  [
    "letters of a club or a firm, an article and a site are nobody's initials",
    [
      ['SK Hynix said profit fell.', ['indirect: SK Hynix | said | profit fell']],
      ['FC Lausanne said it was sorry.', ['indirect: FC Lausanne | said | it was sorry']],
      ['A Harlow spokesman said it was sorry.', ['indirect: A Harlow spokesman | said | it was sorry']],
    ],
  ],
];

describe('initials without their stops', () => {
  testFacts(facts, 'en');
});
