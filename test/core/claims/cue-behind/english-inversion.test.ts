import { type Facts, testFacts } from '../facts';

/** English cues behind what is said, the subject behind its verb. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    '“reported” before a paper stands behind what it reports',
    [
      [
        'Police held four men at the port on Friday, reported the Kuwait News Agency.',
        ['indirect: the Kuwait News Agency | reported | Police held four men at the port on Friday'],
      ],
      [
        'The firm fired its chief in May, reported CNN.',
        ['indirect: CNN | reported | The firm fired its chief in May'],
      ],
    ],
  ],
  [
    '“that” behind a comma tells nothing of the name before it',
    [['It was a plan, said Orr, that would cost jobs.', ['indirect: Orr | said | It was a plan']]],
  ],
  [
    'a party before a first name of no list is no part of the name',
    [
      ['“It’s dead,” said Republican Joni Ernst.', ['direct: Republican Joni Ernst | said | “It’s dead,”']],
      [
        'He lost to Democrat Zell Orr, who said the vote was fair.',
        ['indirect: Democrat Zell Orr, who | said | the vote was fair'],
      ],
      [
        '“It’s dead,” said Republican Main Street Partnership.',
        ['direct: Republican Main Street Partnership | said | “It’s dead,”'],
      ],
    ],
  ],
  [
    'somebody says the clause whose end is in marks without a comma behind them',
    [
      [
        'Change was needed “from the ward to the board” said Dame Julie Mellor as she upheld three complaints.',
        ['mixed: Dame Julie Mellor | said | Change was needed “from the ward to the board”'],
      ],
      ['The deal is “dead” says union leader Ann Orr.', ['mixed: union leader Ann Orr | says | The deal is “dead”']],
      [
        'The club “will not sell” insisted the chairman.',
        ['mixed: the chairman | insisted | The club “will not sell”'],
      ],
      [
        'The strike could “cost lives” warned Ann Orr, head of the service.',
        ['mixed: Ann Orr, head of the service | warned | The strike could “cost lives”'],
      ],
      ['The man known as “Shorty” said he was sorry.', ['indirect: The man known as “Shorty” | said | he was sorry']],
    ],
  ],
  [
    'a relative clause goes on behind what commas insert right behind its pronoun',
    [
      [
        '“She won,” said a New Hampshire Democrat who, like all the insiders, completed the survey anonymously.',
        [
          'direct: a New Hampshire Democrat who, like all the insiders, completed the survey anonymously | said | “She won,”',
        ],
      ],
    ],
  ],
  [
    'one of some is nobody named',
    [
      [
        'Moira Kemp is here. “We come every day,” says the taller one.',
        ['direct: the taller one | says | “We come every day,”'],
      ],
    ],
  ],
  [
    'the relative clause behind a name tells of another person',
    [
      [
        '“We want it,” said Ana Ruiz, whose brother was killed. She added: “Not from them.”',
        [
          'direct: Ana Ruiz, whose brother was killed | said | “We want it,”',
          'direct: She → Ana Ruiz | added | “Not from them.”',
        ],
      ],
    ],
  ],
  [
    'a relative clause that words in marks would cut short is no part of the source',
    [
      [
        '“No,” said Ana Ruiz, who claims to have “tried everything”.',
        ['direct: Ana Ruiz | said | “No,”', 'mixed: Ana Ruiz, who | claims | to have “tried everything”'],
      ],
    ],
  ],
  [
    'a text that accuses somebody in a court stands behind its verb',
    [
      [
        'The firm lied about its drugs, said the lawsuit.',
        ['indirect: the lawsuit | said | The firm lied about its drugs'],
      ],
      [
        'The phone “exploded in flames,” resulting in burns to her hip, said the complaint.',
        ['mixed: the complaint | said | The phone “exploded in flames,” resulting in burns to her hip'],
      ],
      [
        "The firm owes $95,000, alleged Kestrel's complaint Wednesday in a court in Colorado.",
        ["indirect: Kestrel's complaint | alleged | The firm owes $95,000"],
      ],
    ],
  ],
  [
    'A participle without its comma goes on behind whoever speaks',
    [
      [
        '“The truth must come out,” said opposition leader Paul Lane asking the chief minister to resign.',
        [
          'direct: opposition leader Paul Lane | said | “The truth must come out,”',
          'indirect: opposition leader Paul Lane | asking | the chief minister to resign',
        ],
      ],
      [
        '“It is a disgrace,” said Paul Lane adding that the council had lied.',
        ['direct: Paul Lane | said | “It is a disgrace,”', 'indirect: Paul Lane | adding | the council had lied'],
      ],
      ['“This is a trap,” said Ann Orr speaking at a rally in Leeds.', ['direct: Ann Orr | said | “This is a trap,”']],
      [
        '“The roads are safe,” said Mayor Tom Hale citing the figures.',
        ['direct: Mayor Tom Hale | said | “The roads are safe,”'],
      ],
    ],
  ],
  [
    'what a ship or a rock is called is nobody',
    [
      [
        '“It is old,” says Mette Holm. The Dane adds that the meteorite Tin Zouatine is heavy.',
        [
          'direct: Mette Holm | says | “It is old,”',
          'indirect: The Dane → Mette Holm | adds | the meteorite Tin Zouatine is heavy',
        ],
      ],
      [
        'The tanker Prestige Star sank. “It is old,” says Ana Ruiz. She said it was heavy.',
        ['direct: Ana Ruiz | says | “It is old,”', 'indirect: She → Ana Ruiz | said | it was heavy'],
      ],
    ],
  ],
  [
    'what somebody recalls who stands behind the verb',
    [
      [
        'At the time, the management ended up giving in, recalls the daily *El Mercurio*.',
        ['indirect: the daily *El Mercurio | recalls | At the time, the management ended up giving in'],
      ],
      ['The firm lied in 2017, recalls the union.', ['indirect: the union | recalls | The firm lied in 2017']],
    ],
  ],
  [
    'a colleague of one of a trade is of that trade',
    [
      [
        '“It is late,” observes Ewa Kowal, a sociologist. Her colleague Joanna Lis advocates oral exams. “It is sad,” the researcher smiles.',
        [
          'direct: Ewa Kowal, a sociologist | observes | “It is late,”',
          'indirect: Her colleague Joanna Lis | advocates | oral exams',
          'direct: the researcher → Joanna Lis | smiles | “It is sad,”',
        ],
      ],
      [
        '“It is late,” said Ewa Kowal, a surgeon. Her colleague Joanna Lis nodded. “It is sad,” the doctor said.',
        [
          'direct: Ewa Kowal, a surgeon | said | “It is late,”',
          'direct: the doctor → Joanna Lis | said | “It is sad,”',
        ],
      ],
      [
        '“It is late,” said economist Ewa Kowal. Her colleague Joanna Lis nodded. “It is early,” said the economist.',
        [
          'direct: economist Ewa Kowal | said | “It is late,”',
          'direct: the economist → Ewa Kowal | said | “It is early,”',
        ],
      ],
      [
        '“It is late,” said Paul Orr, a farmer. His neighbour Luke Lane disagrees. “It is early,” the farmer said.',
        ['direct: Paul Orr, a farmer | said | “It is late,”', 'direct: the farmer → Paul Orr | said | “It is early,”'],
      ],
    ],
  ],
  [
    'an apposition can open with a participle',
    [
      [
        '“It is late,” said its chair, retired headteacher Jean Ogden.',
        ['direct: its chair, retired headteacher Jean Ogden | said | “It is late,”'],
      ],
      [
        '“It is late,” said his coach, disgraced cyclist Jean Ogden.',
        ['direct: his coach, disgraced cyclist Jean Ogden | said | “It is late,”'],
      ],
      ['“It is late,” said Ann Bell, joined by Tom Reed.', ['direct: Ann Bell | said | “It is late,”']],
    ],
  ],
  [
    'whoever speaks behind his verb can have an owner without an article',
    [
      [
        'The law has passed, said parliament’s spokesperson on Thursday.',
        ['indirect: parliament’s spokesperson | said | The law has passed'],
      ],
    ],
  ],
  [
    'A text speaks also where a participle tells where it stood',
    [
      [
        '“It is over,” said a statement posted on its site.',
        ['direct: a statement posted on its site | said | “It is over,”'],
      ],
      [
        '“We were wrong,” read a letter sent to its clients.',
        ['direct: a letter sent to its clients | read | “We were wrong,”'],
      ],
    ],
  ],
  [
    'a cue behind what is said, its subject behind it',
    [
      ['The man wants to go, said John Orr.', ['indirect: John Orr | said | The man wants to go']],
      [
        '“It was extreme,” said a statement posted on the county website. “It has moved.”',
        ['direct: a statement posted on the county website | said | “It was extreme,” ‖ “It has moved.”'],
      ],
      ['Not quite, says Keane’s office.', ['indirect: Keane’s office | says | Not quite']],
      ['“It was late,” said one, who left.', ['direct: one, who left | said | “It was late,”']],
      ['“It was late,” said another.', ['direct: another | said | “It was late,”']],
      [
        '“We have to improve,” said van Gaal. “We won.”',
        ['direct: van Gaal | said | “We have to improve,” ‖ “We won.”'],
      ],
      [
        'The thief was caught stealing a safe, revealed Mr David Swinton, prosecuting. The town had been warned, confirmed Ana Ruiz.',
        [
          'indirect: Mr David Swinton | revealed | The thief was caught stealing a safe',
          'indirect: Ana Ruiz | confirmed | The town had been warned',
        ],
      ],
      [
        "''We were lucky,'' said Marta Keane. ''Twice.''",
        ["direct: Marta Keane | said | ''We were lucky,'' ‖ ''Twice.''"],
      ],
      [
        'The plan has failed, say some advisers, who cost the town a fortune.',
        ['indirect: some advisers, who cost the town a fortune | say | The plan has failed'],
      ],
      [
        '“How high is the wall?” asked the boy, who was wearing a “Dam City” hat.',
        ['direct: the boy, who was wearing a “Dam City” hat | asked | “How high is the wall?”'],
      ],
      [
        'The plan had failed, said engineer Carla Voss, a partner at the firm.',
        ['indirect: engineer Carla Voss, a partner at the firm | said | The plan had failed'],
      ],
      [
        'The verdict, said the judge, would “send a message”.',
        ['mixed: the judge | said | The verdict ‖ would “send a message”'],
      ],
      ['# Port to close for good, says union', ['indirect: union | says | Port to close for good']],
      [
        '“Come back with a boat,” heckled one pensioner. “The Long Tide,” directed by Marta Keane, opens on Friday.',
        ['direct: one pensioner | heckled | “Come back with a boat,”'],
      ],
    ],
  ],
  [
    'whoever is about to leave a post has it',
    [
      ['“It is over,” said retiring Sen. Bob Corker.', ['direct: retiring Sen. Bob Corker | said | “It is over,”']],
      ['“It is over,” said departing Mayor Ann Leigh.', ['direct: departing Mayor Ann Leigh | said | “It is over,”']],
    ],
  ],
  [
    'whoever sits in a post has it',
    [['“We are ready,” said sitting Gov. Ann Leigh.', ['direct: sitting Gov. Ann Leigh | said | “We are ready,”']]],
  ],
];

testFacts(facts, 'en');
