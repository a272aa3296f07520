import { type Facts, testFacts } from '../facts';

/** A relative clause within what stands between a French cue and its “que”, and datelines: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'the “que” of a noun that commas insert opens nothing that is said',
    [
      'dans un courrier que nous avons lu',
      'dans un courrier aux élus que Le Matin a pu consulter',
      'lors d’une réunion que les syndicats avaient demandée',
      'devant des élus que la réforme inquiète',
    ].map((where) => [
      `Le préfet a rappelé, ${where}, que la rue serait fermée.`,
      ['indirect: Le préfet | a rappelé | la rue serait fermée'],
    ]),
  ],
  [
    'a row of clauses stays one',
    [
      [
        'Le préfet a rappelé, à Lens, que la rue fermerait, que le pont rouvrirait.',
        ['indirect: Le préfet | a rappelé | la rue fermerait, que le pont rouvrirait'],
      ],
    ],
  ],
  [
    'where and when a report was filed is not said in it',
    ['KINSHASA, le 3 mai - ', 'Montréal, 3 avril (La Presse canadienne) — ', 'DAKAR (de notre correspondante) – '].map(
      (line) => [
        `${line}Un bateau a coulé, ont indiqué les autorités.`,
        ['indirect: les autorités | ont indiqué | Un bateau a coulé'],
      ],
    ),
  ],
];

testFacts(facts, 'fr');
