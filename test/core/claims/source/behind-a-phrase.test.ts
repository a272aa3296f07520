import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'an abbreviation with stops ends a quotation and its sentence',
    [
      [
        'He hoped “we need not talk about this at the F.D.A.” A manager replied that it was late.',
        [
          'direct: He | hoped | “we need not talk about this at the F.D.A.”',
          'indirect: A manager | replied | it was late',
        ],
      ],
      [
        'He said it was “made in the U.S.A.” The firm said it was late.',
        ['mixed: He | said | it was “made in the U.S.A.”', 'indirect: The firm | said | it was late'],
      ],
    ],
  ],
  [
    'who said something behind a relative clause with a phrase',
    [
      [
        'A former official who worked on the review said in an interview that it was late.',
        ['indirect: A former official who worked on the review | said | it was late'],
      ],
      ['A letter said to be hers was found.', []],
    ],
  ],
  [
    'nobody is the subject of a participle behind “by” and “with”',
    [
      ['The paper sided with the mayor by saying he was right.', ['indirect: The paper | saying | he was right']],
      [
        'The mayor broke with Ann Orr by saying the plan was dead.',
        ['indirect: The mayor | saying | the plan was dead'],
      ],
    ],
  ],
  [
    'somebody who is heard or seen is the subject of the participle behind',
    [
      [
        'Ann Orr was leaving when she heard six men chanting “Go home” and other slogans.',
        ['direct: six men | chanting | “Go home”'],
      ],
      ['Ann Orr saw a man shouting “Fire!”', ['direct: a man | shouting | “Fire!”']],
      ['Ann Orr left the hall shouting “Fire!”', ['direct: Ann Orr | shouting | “Fire!”']],
    ],
  ],
];

testFacts(facts, 'en');
