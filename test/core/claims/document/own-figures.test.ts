import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'whose figures they are is the body that spoke just before, where nobody has come up since',
    [
      [
        'Luc Orr doute. La CGT y voit un échec. Selon ses calculs, tout coûte cher.',
        ['indirect: La CGT | y voit | un échec', 'indirect: ses calculs → CGT | Selon | tout coûte cher'],
      ],
      [
        'La CGT dit non. Ana Ruiz s’en moque. Selon ses calculs, tout coûte cher.',
        ['indirect: ses calculs → Ana Ruiz | Selon | tout coûte cher'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
