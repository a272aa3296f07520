import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'the subject of a clause behind “but” starts there, whatever is told of it between commas',
    [
      [
        'The firm declined to speak to reporters, but its lawyer, Ana Ruiz, said that it was wrong.',
        ['indirect: its lawyer, Ana Ruiz | said | it was wrong'],
      ],
      [
        'He left without speaking to them, but his sister, who had waited there, said that it was wrong.',
        ['indirect: his sister, who had waited there | said | it was wrong'],
      ],
    ],
  ],
  [
    '“Another” is a subject before a verb and a name',
    [
      ['Another described Ruth Orr as a liar.', ['indirect: Another | described | Ruth Orr as a liar']],
      ['Another accused Ruth Orr of lying.', ['indirect: Another | accused | Ruth Orr of lying']],
      [
        'He said another suspected Taliban fighter had died.',
        ['indirect: He | said | another suspected Taliban fighter had died'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
