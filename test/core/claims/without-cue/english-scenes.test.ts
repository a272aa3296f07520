import { testFacts } from '../facts';

/** Whose a quotation without a cue is in English, by the sentence before it. */
const facts = [
  [
    'A quotation is whose gesture the writer’s question brings about, not the writer’s',
    [
      [
        'Fiona Peel smiles when I ask about her brother. “He was a devil.”',
        ['indirect: I | ask | about her brother', 'direct: Fiona Peel | – | “He was a devil.”'],
      ],
      ['The chef winces when I mention it. “It was a bad day.”', ['direct: The chef | – | “It was a bad day.”']],
    ],
  ],
  [
    'One of several who acts is somebody, but nothing is nobody',
    [
      [
        'The landlord, Luke Orr, says it is old. One of his regulars looks up. “The rats are on the council.”',
        [
          'indirect: The landlord, Luke Orr | says | it is old',
          'direct: One of his regulars | – | “The rats are on the council.”',
        ],
      ],
      [
        'The landlord, Luke Orr, says it is old. Another customer turns round. “The rats are on the council.”',
        [
          'indirect: The landlord, Luke Orr | says | it is old',
          'direct: Another customer | – | “The rats are on the council.”',
        ],
      ],
    ],
  ],
  [
    'Whoever takes up what others say speaks next',
    [
      ...[
        'a comparison she finds alarming',
        'an odd view she disputes',
        'which she denies',
        'something she denies',
        'and she agrees',
        'but she laughs',
      ].map(
        (clause) =>
          [
            `Joan Peel is a singer. Officials say the hall is full, ${clause}. “Count the seats.”`,
            ['indirect: Officials | say | the hall is full', 'direct: she → Joan Peel | – | “Count the seats.”'],
          ] as const,
      ),
      ...['a label that makes her wince', 'which makes her laugh'].map(
        (clause) =>
          [
            `Joan Peel is a boxer. One paper called her “the hardest woman in Africa”, ${clause}. “I was hungry.”`,
            [
              'mixed: One paper | called | her “the hardest woman in Africa”',
              'direct: her → Joan Peel | – | “I was hungry.”',
            ],
          ] as const,
      ),
      [
        'Joan Peel is a singer. Officials say the hall is full. “Count the seats.”',
        ['indirect: Officials | say | the hall is full', 'direct: Officials | – | “Count the seats.”'],
      ],
    ],
  ],
] as const;

testFacts(facts, 'en');
