import { type Facts, testFacts } from '../facts';

/** A day, a title and a post in capitals before or behind the name of who speaks. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a day that is told from today parts a subject from its verb',
    [
      [
        'The council today announced plans to close the pool.',
        ['indirect: The council | announced | plans to close the pool'],
      ],
      [
        "The council's administration today announced they are to drop it.",
        ["indirect: The council's administration | announced | they are to drop it"],
      ],
      ['The minister yesterday confirmed he would go.', ['indirect: The minister | confirmed | he would go']],
      [
        'The club tonight confirmed they have signed Luke Orr.',
        ['indirect: The club | confirmed | they have signed Luke Orr'],
      ],
      ['Police today revealed they had found a body.', ['indirect: Police | revealed | they had found a body']],
    ],
  ],
  [
    '“Miss” before a name is no verb',
    [
      [
        'Miss Helen Orr, workshop controller, said she was late.',
        ['indirect: Miss Helen Orr, workshop controller | said | she was late'],
      ],
      [
        'Miss Helen Orr, a nurse, told the court it was late.',
        ['indirect: Miss Helen Orr, a nurse | told | it was late'],
      ],
    ],
  ],
  [
    'a post in capitals behind a body is borne by the name behind its field',
    [
      [
        'BT Head of Renewables Rob Williams spoke.\n\n“It is over,” Mr Williams said.',
        ['direct: Mr Williams → Rob Williams | said | “It is over,”'],
      ],
      [
        'NHS Director of Nursing Ann Orr said wards were full.\n\n“It is over,” Mrs Orr said.',
        [
          'indirect: NHS Director of Nursing Ann Orr | said | wards were full',
          'direct: Mrs Orr → Ann Orr | said | “It is over,”',
        ],
      ],
    ],
  ],
  [
    'of a place is a firm that is one of those there',
    [
      [
        'Orr was sacked by a Wallsend company in May.\n\nThe company said it was sorry.',
        ['indirect: The company | said | it was sorry'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
