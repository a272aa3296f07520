import { type Facts, testFacts } from '../facts';

/** Where the writer goes on behind what a French verb reports: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'what others say of a figure is the writer’s',
    [
      'un chiffre que la direction se refuse à confirmer',
      'un chiffre contesté par Bercy',
      'un bilan revu à la baisse par Kiev',
      'une version mise à mal par l’enquête',
      'un constat également dressé par la CFDT',
      'un avis que ne partage pas la CFDT',
      'sans toutefois fournir de preuves',
      'sans autre précision',
      'se fondant sur deux témoignages',
      's’appuyant sur une note interne',
      'sans plus de détails',
    ].map((remark) => [
      `La CGT affirme que 300 postes sont menacés, ${remark}.`,
      ['indirect: La CGT | affirme | 300 postes sont menacés'],
    ]),
  ],
  [
    'a relative clause behind what a verb insists on is the writer’s',
    [
      ["La ministre a insisté sur la crise, qu'elle juge grave.", ['indirect: La ministre | a insisté | sur la crise']],
      [
        "L'ONG a alerté sur la situation, qu'elle qualifie de catastrophique.",
        ["indirect: L'ONG | a alerté | sur la situation"],
      ],
    ],
  ],
  [
    '“là où” sets another speaker against the first',
    [
      [
        'Le PS estime que la loi est juste, là où les Verts craignent un recul.',
        ['indirect: Le PS | estime | la loi est juste', 'indirect: les Verts | craignent | un recul'],
      ],
    ],
  ],
  [
    'to whom somebody speaks, at the start of the sentence, is told of before the comma',
    [
      [
        'À ceux qui disent que le stade est cher, il rétorque : « Il sera plein. »',
        ['indirect: ceux | disent | le stade est cher', 'direct: il | rétorque | « Il sera plein. »'],
      ],
    ],
  ],
  [
    'whoever is sure of it is so of the clause behind the comma',
    [
      ['Le maire en est convaincu, une loi suffira.', ['indirect: Le maire | en est convaincu | une loi suffira']],
      ['Elle en est persuadée, mais la CGT doute.', []],
      ["Elle en est sûre, car elle l'a vu.", []],
    ],
  ],
  [
    'a version of what happened stands behind “parler de” without its article',
    [
      ["Le syndicat parle d'aumône.", ["indirect: Le syndicat | parle | d'aumône"]],
      ["Le procureur parle d'assassinat.", ["indirect: Le procureur | parle | d'assassinat"]],
      ['Les deux hommes ont parlé de football.', []],
    ],
  ],
];

testFacts(facts, 'fr');
