import { type Facts, testFacts } from '../facts';

/** Where somebody behind a French verb works: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'somebody without a name is told by the body that he is at',
    [
      'une source au ministère de la Santé',
      'un responsable au sein de la coalition',
      'une infirmière à l’hôpital de Lens',
      'une source au sein du gouvernement',
      'deux sources au ministère',
    ].map((who) => [`« On attend », souffle ${who}.`, [`direct: ${who} | souffle | « On attend »`]]),
  ],
  [
    'a body that is told is no part of who tells',
    [
      ['« On attend », a dit un élu au journal Le Monde.', ['direct: un élu | a dit | « On attend »']],
      ['« On attend », a dit un habitant à la mairie.', ['direct: un habitant | a dit | « On attend »']],
      ['« On attend », a dit un élu au préfet.', ['direct: un élu | a dit | « On attend »']],
    ],
  ],
  [
    'a firm behind “chez” goes with the name',
    [
      [
        '« On attend », commente Paul Vian, chez Capital Economics.',
        ['direct: Paul Vian, chez Capital Economics | commente | « On attend »'],
      ],
    ],
  ],
];

describe('where a French source works', () => {
  testFacts(facts, 'fr');
});
