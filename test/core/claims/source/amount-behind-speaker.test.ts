import { type Facts, testFacts } from '../facts';

/** An amount behind whoever says in between that it is so: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an amount belongs to the verb before the incise',
    [
      [
        'Le plan coûtera, prévient la Cour, deux milliards d’euros.',
        ['indirect: la Cour | prévient | Le plan coûtera ‖ deux milliards d’euros'],
      ],
      [
        'Le site emploie, souligne Paul Vian, 40 salariés.',
        ['indirect: Paul Vian | souligne | Le site emploie ‖ 40 salariés'],
      ],
      [
        'Il devrait inclure, précise Ana Orr, 600 personnes à haut risque.',
        ['indirect: Ana Orr | précise | Il devrait inclure ‖ 600 personnes à haut risque'],
      ],
    ],
  ],
  [
    'an age belongs to whoever speaks',
    [
      [
        'Le pont tiendra, assure Paul Vian, 54 ans, maire de Lens.',
        ['indirect: Paul Vian, 54 ans, maire de Lens | assure | Le pont tiendra'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
