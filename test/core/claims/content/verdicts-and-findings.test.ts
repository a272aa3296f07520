import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a verdict in a word that looks like a noun or a verb',
    [
      ['Mr Orr called the ruling wrong.', ['indirect: Mr Orr | called | the ruling wrong']],
      ['The mayor called the report fair.', ['indirect: The mayor | called | the report fair']],
      ['The union called the cuts damaging.', ['indirect: The union | called | the cuts damaging']],
      ['She called the decision misleading.', ['indirect: She | called | the decision misleading']],
      [
        'The firm called the claims false and misleading.',
        ['indirect: The firm | called | the claims false and misleading'],
      ],
      ['She called the ruling bad for business.', ['indirect: She | called | the ruling bad for business']],
      ['She called the police station.', []],
      ['He called the public meeting.', []],
    ],
  ],
  [
    'somebody is called on in a pronoun',
    [
      [
        'Group leader Sarah Pym called for him to stand down.',
        ['indirect: Group leader Sarah Pym | called for | him to stand down'],
      ],
      ['She called for it to be scrapped.', ['indirect: She | called for | it to be scrapped']],
    ],
  ],
  [
    'which text something was said in',
    [
      [
        'No decision had been taken, the watchdog said in a report published today.',
        ['indirect: the watchdog | said | No decision had been taken'],
      ],
      [
        'Derek Fallow told a meeting that it was safe, the watchdog said in a letter sent today.',
        [
          'indirect: the watchdog | said | Derek Fallow told a meeting that it was safe',
          'indirect: Derek Fallow | told | it was safe',
        ],
      ],
    ],
  ],
  [
    'a participle that tells of the noun before it',
    [
      [
        'The governor sought to calm a row over emails showing that aides had lied, saying they were fake.',
        ['indirect: emails | showing | aides had lied', 'indirect: The governor | saying | they were fake'],
      ],
      [
        'Clinton faced questions about a memo showing that she had known, calling it “a forgery”.',
        ['indirect: questions about a memo | showing | she had known', 'mixed: Clinton | calling | it “a forgery”'],
      ],
      [
        'The minister brushed off a poll suggesting that voters disliked her, insisting she would win.',
        [
          'indirect: The minister | brushed off | a poll suggesting that voters disliked her',
          'indirect: a poll | suggesting | voters disliked her',
          'indirect: The minister | insisting | she would win',
        ],
      ],
      [
        'The findings add to a body of evidence suggesting that timing matters.',
        ['indirect: a body of evidence | suggesting | timing matters'],
      ],
    ],
  ],
  [
    'what a study sets against what it shows besides',
    [
      [
        'The study found that men gained weight, while those who ran lost it.',
        ['indirect: The study | found | men gained weight, while those who ran lost it'],
      ],
      [
        'The figures show sales rose in May, while those of cars fell.',
        ['indirect: The figures | show | sales rose in May, while those of cars fell'],
      ],
      [
        'The minister said taxes would fall, while the mayor walked out.',
        ['indirect: The minister | said | taxes would fall'],
      ],
    ],
  ],
  [
    'words that go on behind an incise',
    [
      [
        'The study was small, she said, and could not show that napping was responsible.',
        ['indirect: she | said | The study was small ‖ and could not show that napping was responsible'],
      ],
      [
        'The data were old, he said, and did not prove that the drug worked.',
        ['indirect: he | said | The data were old ‖ and did not prove that the drug worked'],
      ],
    ],
  ],
  [
    'a peer of another party',
    [
      [
        'Her Conservative shadow accused her of caving in.',
        ['indirect: Her Conservative shadow | accused | her of caving in'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
