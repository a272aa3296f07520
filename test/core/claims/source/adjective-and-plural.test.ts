import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a plural behind an adjective, right before its verb, is the subject',
    [
      ['Senior judges found that it failed.', ['indirect: Senior judges | found | it failed']],
      ['American judges ruled that it failed.', ['indirect: American judges | ruled | it failed']],
      ['The Swedish judges found that it failed.', ['indirect: The Swedish judges | found | it failed']],
      ['The Leeds-based judges found that it failed.', ['indirect: The Leeds-based judges | found | it failed']],
      ['Angry doubts were raised, Ana Ruiz said.', ['indirect: Ana Ruiz | said | Angry doubts were raised']],
      ['The American claims that it failed.', ['indirect: The American | claims | it failed']],
    ],
  ],
  [
    'where a company sits does not make another of it',
    [
      [
        'Zippa, a start-up, was sued. The San Francisco-based company said: “It is shown.”',
        ['direct: The San Francisco-based company → Zippa | said | “It is shown.”'],
      ],
    ],
  ],
  [
    'a “that” with nothing but a time or a participle behind it points at what was told',
    [
      ['The minister said that on Monday.', []],
      [
        'The firm denied that, insisting that staff knew.',
        ['indirect: The firm | denied | that', 'indirect: The firm | insisting | staff knew'],
      ],
      ['The minister said that on Monday he would go.', ['indirect: The minister | said | on Monday he would go']],
    ],
  ],
];

testFacts(facts, 'en');
