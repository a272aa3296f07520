import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    '“pour” behind a colon opens a clause with its source, the apposition included',
    [
      [
        "L'opposition réclame des comptes : pour son chef de file, Luc Orr, le gouvernement « joue avec nos vies ».",
        [
          "indirect: L'opposition | réclame | des comptes",
          'mixed: son chef de file, Luc Orr | pour | le gouvernement « joue avec nos vies »',
        ],
      ],
      [
        "Une peine lourde, selon la défense : pour Me Alain Brossard, son client « n'a tué personne ».",
        [
          'indirect: la défense | selon | Une peine lourde',
          "mixed: Me Alain Brossard | pour | son client « n'a tué personne »",
        ],
      ],
    ],
  ],
  [
    'what others make of what is reported is the writer’s',
    [
      [
        "Il a reconnu que l'État ne contrôlait plus la ville, un chiffre que l'ONU avait avancé en mars.",
        ["indirect: Il | a reconnu | l'État ne contrôlait plus la ville"],
      ],
      [
        'Le préfet affirme que 12 hectares ont brûlé, un bilan que les pompiers ont confirmé.',
        ['indirect: Le préfet | affirme | 12 hectares ont brûlé'],
      ],
      [
        'Le pont sera fermé, une information que la préfecture a confirmée.',
        ['indirect: la préfecture | a confirmée | Le pont sera fermé'],
      ],
    ],
  ],
  [
    'what is brought before a court is one thing',
    [
      [
        'Le maire annonce un recours devant le tribunal administratif.',
        ['indirect: Le maire | annonce | un recours devant le tribunal administratif'],
      ],
      ['Il a reconnu les faits devant le tribunal.', ['indirect: Il | a reconnu | les faits']],
    ],
  ],
  [
    '“on” somewhere speaks of what the marks call so',
    [
      ['À la CGT, on parle de « casse organisée ».', ['mixed: la CGT | parle | de « casse organisée »']],
      ["Dans les chancelleries, on parle d'une « crise du phare ».", []],
    ],
  ],
  [
    'what comes of it is whoever’s whom a phrase within it names',
    [
      [
        'Le maire affirme que l’usine fermera, ce qui coûtera, selon la CGT, deux cents emplois.',
        [
          'indirect: Le maire | affirme | l’usine fermera',
          'indirect: la CGT | selon | ce qui coûtera ‖ deux cents emplois',
        ],
      ],
      [
        'L’usine a fermé, ce qui représente 600 millions d’euros, selon la filière.',
        ['indirect: la filière | selon | L’usine a fermé, ce qui représente 600 millions d’euros'],
      ],
    ],
  ],
  [
    'what the writer calls what was announced is neither said nor who says it',
    [
      [
        'La ligne fermera, a annoncé le ministère, une première en France depuis 1974.',
        ['indirect: le ministère | a annoncé | La ligne fermera'],
      ],
      [
        'Le pont fermera, a annoncé la mairie, un nouveau coup dur pour la ville.',
        ['indirect: la mairie | a annoncé | Le pont fermera'],
      ],
      ['Le pont fermera, a dit Luc Orr, un riverain.', ['indirect: Luc Orr, un riverain | a dit | Le pont fermera']],
    ],
  ],
  [
    'a midfielder is a player',
    [
      [
        '« On tient », assure le capitaine, Luc Orr. « On est là », a soufflé le milieu de terrain.',
        [
          'direct: le capitaine, Luc Orr | assure | « On tient »',
          'direct: le milieu de terrain → Luc Orr | a soufflé | « On est là »',
        ],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
