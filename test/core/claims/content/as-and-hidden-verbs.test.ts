import { type Facts, testFacts } from '../facts';

/** English clauses without “that” with an “as” that joins a phrase, or whose verb looks like a noun. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an “as” that tells of what, which or whose post takes no verb',
    [
      [
        'Ann Orr believes the 1963 law on objects such as the marbles and the bronzes should be changed.',
        [
          'indirect: Ann Orr | believes | the 1963 law on objects such as the marbles and the bronzes should be changed',
        ],
      ],
      [
        'The mayor said drugs such as heroin and crack had ruined the town.',
        ['indirect: The mayor | said | drugs such as heroin and crack had ruined the town'],
      ],
      [
        'He said despite the boost in sales, other shops such as Orva and Brill would suffer.',
        ['indirect: He | said | despite the boost in sales, other shops such as Orva and Brill would suffer'],
      ],
      ['She said her time as mayor had ended.', ['indirect: She | said | her time as mayor had ended']],
      [
        'The firm said its position as market leader was safe.',
        ['indirect: The firm | said | its position as market leader was safe'],
      ],
      [
        'The union says the scheme, as well as the pay deal, should be scrapped.',
        ['indirect: The union | says | the scheme, as well as the pay deal, should be scrapped'],
      ],
      ['Orr said people as young as 12 had been held.', ['indirect: Orr | said | people as young as 12 had been held']],
      ['Orr said the town as a whole would gain.', ['indirect: Orr | said | the town as a whole would gain']],
    ],
  ],
  [
    'so does one right behind a noun, where the cue takes no object',
    [
      [
        'The minister said her role as a mother was hard.',
        ['indirect: The minister | said | her role as a mother was hard'],
      ],
      [
        "She believes the council's record as a landlord is poor.",
        ["indirect: She | believes | the council's record as a landlord is poor"],
      ],
      ['Orr thinks his work as a nurse has helped.', ['indirect: Orr | thinks | his work as a nurse has helped']],
    ],
  ],
  [
    'an “as” that opens a clause takes its verb',
    [
      [
        'The mayor confirmed the deal as protests grew.',
        ['indirect: The mayor | confirmed | the deal as protests grew'],
      ],
      ['Orr said the plan as it stands is dead.', ['indirect: Orr | said | the plan as it stands is dead']],
      ['The mayor answered a question as residents looked on.', []],
      ['Gov. John Orr answers a question as former Gov. Luke Ruiz listens.', []],
    ],
  ],
  [
    'behind several, the base form of a verb that looks like a noun is one where an object follows',
    [
      [
        'The ministry says farmers from Bourke in the north, west to Condobolin and south to Forbes need rain.',
        [
          'indirect: The ministry | says | farmers from Bourke in the north, west to Condobolin and south to Forbes need rain',
        ],
      ],
      [
        'Ann Orr said American and US Airways want to compete with them.',
        ['indirect: Ann Orr | said | American and US Airways want to compete with them'],
      ],
      [
        'Ann Orr said Tesco and Asda plan to close shops.',
        ['indirect: Ann Orr | said | Tesco and Asda plan to close shops'],
      ],
      ['She said thanks to fans and staff who back the club.', []],
      ['He said nothing about plans to close shops.', []],
      ['They say grace and plan to eat.', []],
    ],
  ],
];

testFacts(facts, 'en');
