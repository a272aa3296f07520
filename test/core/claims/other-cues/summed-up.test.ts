import { type Facts, testFacts } from '../facts';

/** Words without a verb, whose they are, and a colon: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'behind a French colon stands what is said',
    [
      ["La raison, selon le maire : le manque d'argent.", ["indirect: le maire | selon | le manque d'argent"]],
      [
        "Montant des travaux, d'après la mairie : deux millions d'euros.",
        ["indirect: la mairie | d'après | deux millions d'euros"],
      ],
      [
        'Insuffisant, selon les syndicats : la CGT réclame 200 euros.',
        ['indirect: les syndicats | selon | Insuffisant', 'indirect: la CGT | réclame | 200 euros'],
      ],
    ],
  ],
  [
    'a body speaks by whose mouth it speaks',
    [
      [
        'Paris, par la bouche de son ministre, a dénoncé « un chantage ».',
        ['direct: Paris, par la bouche de son ministre | a dénoncé | « un chantage »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
