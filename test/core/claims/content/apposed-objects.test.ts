import { type Facts, testFacts } from '../facts';

const english: Facts = [
  [
    'an apposition to whom somebody accuses is part of the object',
    [
      [
        'He accused the judge, an appointee of the president, of bias.',
        ['indirect: He | accused | the judge, an appointee of the president, of bias'],
      ],
      [
        'He criticised the council, a Labour one, for doing nothing.',
        ['indirect: He | criticised | the council, a Labour one, for doing nothing'],
      ],
    ],
  ],
  [
    'what changes is part of the object',
    [
      [
        'The mayor said it was safe, pointing to a 30 percent drop in domestic violence calls.',
        [
          'indirect: The mayor | said | it was safe',
          'indirect: The mayor | pointing | to a 30 percent drop in domestic violence calls',
        ],
      ],
      ['He cited a 12 percent increase in bills.', ['indirect: He | cited | a 12 percent increase in bills']],
    ],
  ],
  [
    '“who” is the people to or for whom something is',
    [
      [
        'His decision came as a jolt to Republican leaders, who had assured donors that he was running.',
        ['indirect: Republican leaders, who | had assured | he was running'],
      ],
      [
        'The news was a surprise to staff at the plant, who said nobody had told them.',
        ['indirect: staff at the plant, who | said | nobody had told them'],
      ],
    ],
  ],
];

const french: Facts = [
  [
    '“n’en … pas moins” asserts',
    [
      ['Elle n’en assure pas moins que tout va bien.', ['indirect: Elle | n’en assure pas moins | tout va bien']],
      [
        'Il n’en avait pas moins déclaré que la réforme se ferait.',
        ['indirect: Il | n’en avait pas moins déclaré | la réforme se ferait'],
      ],
    ],
  ],
];

testFacts(english, 'en');
testFacts(french, 'fr');
