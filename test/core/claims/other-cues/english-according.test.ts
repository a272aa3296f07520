import { type Facts, testFacts } from '../facts';

/** English sources behind “according to” and its like, and words of hearsay. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'papers whose last word is a day, or whose first looks like an article',
    [
      [
        'The mayor knew of it, according to the Baltimore Sun.',
        ['indirect: the Baltimore Sun | according to | The mayor knew of it'],
      ],
      [
        'The Des Moines Register reported that the mayor knew.',
        ['indirect: The Des Moines Register | reported | the mayor knew'],
      ],
    ],
  ],
  [
    'a text takes along what a relative clause tells of it',
    [
      [
        'According to a poll taken last week that found a majority against, the plan is dead.',
        [
          'indirect: a poll taken last week that | found | a majority against',
          'indirect: a poll taken last week that found a majority against | According to | the plan is dead',
        ],
      ],
      [
        'According to a letter sent in May which names the firm, it was late.',
        ['indirect: a letter sent in May which names the firm | According to | it was late'],
      ],
    ],
  ],
  [
    'what “that” points at is what somebody is the source of',
    [
      [
        'The firm lost three million dollars in May. That’s according to members of the board.',
        ['indirect: members of the board | according to | The firm lost three million dollars in May'],
      ],
    ],
  ],
  [
    'a source between a conjunction and its clause says the clause',
    [
      [
        'The deal will fail because, according to Ana Ruiz, the media would call him a “chicken”.',
        [
          'mixed: Ana Ruiz | according to | the media would call him a “chicken”',
          'mixed: the media | would call | him a “chicken”',
        ],
      ],
      [
        'The deal will fail, but, according to Ana Ruiz, the town will wait.',
        ['indirect: Ana Ruiz | according to | the town will wait'],
      ],
      [
        'Ana Ruiz said that, according to John Orr, the deal is dead.',
        ['indirect: Ana Ruiz | said | according to John Orr, the deal is dead'],
      ],
    ],
  ],
  [
    'a source behind a conjunction that reports nothing',
    [
      [
        'The trouble is that, according to Ana Ruiz, nobody will pay.',
        ['indirect: Ana Ruiz | according to | nobody will pay'],
      ],
    ],
  ],
  [
    '“whose” defines the source',
    [
      [
        'According to the woman whose son died, the plan will fail.',
        ['indirect: the woman whose son died | According to | the plan will fail'],
      ],
      [
        '“The plan will fail,” said the woman whose son died.',
        ['direct: the woman whose son died | said | “The plan will fail,”'],
      ],
    ],
  ],
  [
    'a source behind “according to” goes on to what it does or where it is',
    [
      [
        'According to residents living nearby, the plan will fail.',
        ['indirect: residents living nearby | According to | the plan will fail'],
      ],
      [
        'The plan will fail, according to unions representing the drivers.',
        ['indirect: unions representing the drivers | according to | The plan will fail'],
      ],
      [
        'According to many in the town, the plan will fail.',
        ['indirect: many in the town | According to | the plan will fail'],
      ],
      [
        'The plan will fail, according to those living nearby.',
        ['indirect: those living nearby | according to | The plan will fail'],
      ],
      ['According to them, the plan will fail.', ['indirect: them | According to | the plan will fail']],
    ],
  ],
  [
    'somebody with a verb right behind is no apposition of an English source',
    [
      [
        'According to media reports, a Russian official said that Moscow is ready, while the U.S. side threatened action.',
        [
          'indirect: media reports | According to | a Russian official said that Moscow is ready',
          'indirect: a Russian official | said | Moscow is ready',
          'indirect: the U.S. side | threatened | action',
        ],
      ],
      [
        'According to local media, a witness said that two men fled, but police have not confirmed this.',
        [
          'indirect: local media | According to | a witness said that two men fled',
          'indirect: a witness | said | two men fled',
        ],
      ],
    ],
  ],
  [
    'whose view “for” gives, where words in marks are in it',
    [
      [
        'For the trade unionist, the minister showed “a total contempt”.',
        ['mixed: the trade unionist | For | the minister showed “a total contempt”'],
      ],
      ['For Orr, however, the plan is “dead”.', ['mixed: Orr | For | the plan is “dead”']],
      [
        'For Luke Orr, president of the union, the firm “is playing with fire”.',
        ['mixed: Luke Orr, president of the union | For | the firm “is playing with fire”'],
      ],
      ['For the mayor, the plan is a mistake.', []],
      ['For Ann Orr, the town hosted “The Quilt”.', []],
    ],
  ],
  [
    'about how many of whom something does something',
    [
      [
        'According to the Sepsis Trust, the condition kills about 48,000 people a year.',
        ['indirect: the Sepsis Trust | According to | the condition kills about 48,000 people a year'],
      ],
      [
        'The disease affects around 900 people a year, the agency said.',
        ['indirect: the agency | said | The disease affects around 900 people a year'],
      ],
    ],
  ],
  [
    'somebody in whose view it is stands behind a colon',
    [
      [
        'Susan Whitmore estimates the loss at 3,000 tons. Her counterpart, Felipe Mora, is more optimistic: in his view, an agreement will be found soon.',
        [
          'indirect: Susan Whitmore | estimates | the loss at 3,000 tons',
          'indirect: his view → Felipe Mora | in | an agreement will be found soon',
        ],
      ],
      [
        'The union is angry: according to its president, the firm lied.',
        ['indirect: its president | according to | the firm lied'],
      ],
    ],
  ],
  [
    'whom a cue phrase names before a colon',
    [
      [
        'The bridge will close, according to the mayor: “We have no choice left.”',
        [
          'indirect: the mayor | according to | The bridge will close',
          'direct: the mayor | – | “We have no choice left.”',
        ],
      ],
    ],
  ],
  [
    'a text that a day or a time owns',
    [
      'Friday’s report',
      'last week’s poll',
      'Monday’s filing',
      'this year’s survey',
      'July’s Washington Post poll',
      'Thursday’s court order',
    ].map((source) => [
      `According to ${source}, half of voters are angry. Prices rose, according to ${source}.`,
      [
        `indirect: ${source} | According to | half of voters are angry`,
        `indirect: ${source} | according to | Prices rose`,
      ],
    ]),
  ],
  [
    'a source behind “according to” or its like',
    [
      ['The suspect fled, per the city’s police.', ['indirect: the city’s police | per | The suspect fled']],
      ['By most locals’ reckoning, that would take years.', ['indirect: most locals | By | that would take years']],
      [
        'A pump could cost $2 million, according to people close to the talks, though no bid has been made.',
        ['indirect: people close to the talks | according to | A pump could cost $2 million'],
      ],
      [
        'The tide is rising, according to campaign manager Jeff Weaver.',
        ['indirect: campaign manager Jeff Weaver | according to | The tide is rising'],
      ],
      [
        'The driver told police he was alone, according to court documents.',
        [
          'indirect: court documents | according to | The driver told police he was alone',
          'indirect: The driver | told | he was alone',
        ],
      ],
      [
        'Keane will go to Tunis, where the sky, as she puts it, “is full”.',
        ['mixed: she | puts it | the sky ‖ “is full”'],
      ],
      [
        'UPDATE: Two of the missing have been found, according to the coastguard.',
        ['indirect: the coastguard | according to | Two of the missing have been found'],
      ],
      [
        'Two homes in ten are without power, per Redford Grid. The plant makes 40 cars per day.',
        ['indirect: Redford Grid | per | Two homes in ten are without power'],
      ],
      [
        'According to a report by Redford Grid, two homes in ten are dark.',
        ['indirect: a report by Redford Grid | According to | two homes in ten are dark'],
      ],
      [
        'The port has reportedly asked owners to postpone the sale.',
        ['indirect: – | reportedly | The port has ‖ asked owners to postpone the sale'],
      ],
      [
        'According to a Ledger/ORC poll released Tuesday, the port is lost.',
        ['indirect: a Ledger/ORC poll released Tuesday | According to | the port is lost'],
      ],
    ],
  ],
  [
    'what somebody says in marks behind his cue is his own, and all of it is told by the source',
    [
      [
        'Trump told aides, “You must go,” according to two people in the room.',
        [
          'mixed: two people in the room | according to | Trump told aides, “You must go,”',
          'direct: Trump | told | “You must go,”',
        ],
      ],
      [
        'Orr said, “You must go,” according to a recording.',
        ['mixed: a recording | according to | Orr said, “You must go,”', 'direct: Orr | said | “You must go,”'],
      ],
      [
        'Orr launched a review, “a bold step,” according to the union.',
        ['direct: the union | according to | “a bold step,”'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
