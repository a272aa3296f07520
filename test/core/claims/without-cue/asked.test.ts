import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'a question behind somebody who questions another is his, an answer the other’s',
    [
      [
        'Luc Orr est à la barre. La juge Ana Ruiz l’interroge. « Où étiez-vous ? »',
        ['direct: La juge Ana Ruiz | – | « Où étiez-vous ? »'],
      ],
      [
        'Luc Orr est à la barre. La juge Ana Ruiz l’interroge. « J’étais chez moi. »',
        ['direct: l’ → Luc Orr | – | « J’étais chez moi. »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
