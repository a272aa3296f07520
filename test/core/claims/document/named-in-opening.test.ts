import { testFacts } from '../facts';

testFacts(
  [
    [
      'who is named in the phrase that opens an English sentence is not whom its subject describes',
      [
        [
          'Speaking to Paul Lane, the mayor said the road was safe.',
          ['indirect: the mayor | said | the road was safe'],
        ],
        [
          'In a letter to Paul Lane, the minister said the road was safe.',
          ['indirect: the minister | said | the road was safe'],
        ],
        [
          'After meeting Paul Lane, the mayor said the road was safe.',
          ['indirect: the mayor | said | the road was safe'],
        ],
        [
          'Ann Orr is mayor of Leeds. She met Paul Lane on Monday.\n\nAfter the talks with Lane, the mayor said the road was safe.\n\nShe said she knew.',
          ['indirect: the mayor → Ann Orr | said | the road was safe', 'indirect: She → Ann Orr | said | she knew'],
        ],
        [
          'Paul Lane took over as coach in May. Ann Orr owns the club.\n\nSpeaking about Orr, the coach said he was proud.',
          ['indirect: the coach → Paul Lane | said | he was proud'],
        ],
        [
          "Paul Lane took over as coach in May.\n\nIn Lane's first match, the coach said he was proud.",
          ['indirect: the coach → Paul Lane | said | he was proud'],
        ],
        [
          'Paul Lane took over as coach in May.\n\nAfter Lane was booed, the coach said he was proud.',
          ['indirect: the coach → Paul Lane | said | he was proud'],
        ],
      ],
    ],
    [
      '… and a paper to which somebody speaks is nobody',
      [
        [
          'Ann Orr is mayor of Leeds.\n\nSpeaking to the Star, the mayor said the road was safe.\n\nShe said she knew.',
          ['indirect: the mayor → Ann Orr | said | the road was safe', 'indirect: She → Ann Orr | said | she knew'],
        ],
        [
          'Leeds Mayor Paul Lane has vowed to protect the park.\n\nExplaining to the Herald, the Mayor said that the park was safe.\n\nHe said it was his.',
          [
            'indirect: Leeds Mayor Paul Lane | has vowed | to protect the park',
            'indirect: the Mayor → Paul Lane | said | the park was safe',
            'indirect: He → Paul Lane | said | it was his',
          ],
        ],
        [
          'In an interview with the Echo, the minister said the road was safe.',
          ['indirect: the minister | said | the road was safe'],
        ],
      ],
    ],
  ],
  'en',
);
