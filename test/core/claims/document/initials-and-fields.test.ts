import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'an “A.” before a surname is an initial',
    [
      [
        'Education Minister A. K. Rao said it was late.',
        ['indirect: Education Minister A. K. Rao | said | it was late'],
      ],
      ['James A. Lewis said it was late.', ['indirect: James A. Lewis | said | it was late']],
      ['Judge A. Raja said it was late.', ['indirect: Judge A. Raja | said | it was late']],
    ],
  ],
  [
    'a body may be about something or be called a centre',
    [
      [
        'The Council on American-Islamic Relations said it was sad.',
        ['indirect: The Council on American-Islamic Relations | said | it was sad'],
      ],
      [
        'The House Committee on Foreign Affairs said it was sad.',
        ['indirect: The House Committee on Foreign Affairs | said | it was sad'],
      ],
      ['She pressed the Commission on Brexit and said it was late.', ['indirect: She | said | it was late']],
      [
        'The National Cyber Security Centre warned of attacks. It said firms should act.',
        [
          'indirect: The National Cyber Security Centre | warned | of attacks',
          'indirect: It → National Cyber Security Centre | said | firms should act',
        ],
      ],
    ],
  ],
  [
    'a firm goes by several words of its name',
    [
      [
        'Southern Mutual Group said it would cut jobs.\n\nSouthern Mutual denied it. It said it was sorry.',
        [
          'indirect: Southern Mutual Group | said | it would cut jobs',
          'indirect: It → Southern Mutual Group | said | it was sorry',
        ],
      ],
    ],
  ],
];

testFacts(facts, 'en');
