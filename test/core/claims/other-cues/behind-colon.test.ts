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
];

testFacts(facts, 'fr');
