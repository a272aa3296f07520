import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a participle behind what is reported is no main verb',
    [
      [
        'The poll, conducted in May, found that voters want change, compared with 30 percent of women.',
        ['indirect: The poll, conducted in May | found | voters want change, compared with 30 percent of women'],
      ],
      [
        'Orr, the mayor, said that it will fail, hurt by costs.',
        ['indirect: Orr, the mayor | said | it will fail, hurt by costs'],
      ],
      ['Orr, 44, warned of losses, based on talks.', ['indirect: Orr, 44 | warned | of losses']],
      ['Ruiz, asked whether she would go, voted in favour.', []],
    ],
  ],
  [
    '“half” is a subject',
    [
      [
        'The study, published June 3, found that half were ill.',
        ['indirect: The study, published June 3 | found | half were ill'],
      ],
    ],
  ],
  [
    'what somebody does next behind a quotation',
    [
      [
        "She said that it “plays into their hands,” then drew applause when she added, “You can't ban an idea.”",
        ['mixed: She | said | it “plays into their hands,”', "direct: she | added | “You can't ban an idea.”"],
      ],
      [
        'She said the deal was “done,” then told reporters it was not.',
        ['mixed: She | said | the deal was “done,”', 'indirect: She | told | it was not'],
      ],
    ],
  ],
  [
    'who acts behind an incise in the subject',
    [
      [
        'The driver, she recalled, offered her a cup of tea and asked whether she would be long.',
        [
          'indirect: she | recalled | The driver ‖ offered her a cup of tea and asked whether she would be long',
          'indirect: The driver | asked | whether she would be long',
        ],
      ],
      [
        'The mayor, he said, walked out and told reporters that it was over.',
        [
          'indirect: he | said | The mayor ‖ walked out and told reporters that it was over',
          'indirect: The mayor | told | it was over',
        ],
      ],
    ],
  ],
  [
    'words that somebody says in what another reports',
    [
      [
        'She said he was asleep when Ruiz shouted: “Go home.”',
        ['mixed: She | said | he was asleep when Ruiz shouted: “Go home.”', 'direct: Ruiz | shouted | “Go home.”'],
      ],
      [
        'He told the court that his wife screamed: “Fire!”',
        ['mixed: He | told | his wife screamed: “Fire!”', 'direct: his wife | screamed | “Fire!”'],
      ],
      [
        'She claimed that Ruiz replied: “Go home.”',
        ['mixed: She | claimed | Ruiz replied: “Go home.”', 'direct: Ruiz | replied | “Go home.”'],
      ],
    ],
  ],
  [
    'nobody, and what is still to be reported',
    [
      ['It was a sentence nobody expected to read.', []],
      ['QBC, which is due to report half-year results on Thursday, fell.', []],
    ],
  ],
  [
    'further cues',
    [
      ['Analysts flagged that costs could rise.', ['indirect: Analysts | flagged | costs could rise']],
      ['Critics wrote off the film as “a mess”.', ['mixed: Critics | wrote off | the film as “a mess”']],
    ],
  ],
];

testFacts(facts, 'en');
