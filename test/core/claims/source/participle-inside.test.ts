import { type Facts, testFacts } from '../facts';

/** A French participle of saying between a subject and its verb: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a participle between commas has the subject before it, and ends before the main verb',
    [
      ['La CGT, dénonçant un recul, a quitté la table.', ['indirect: La CGT | dénonçant | un recul']],
      ['La CGT, dénonçant « un recul », a quitté la table.', ['direct: La CGT | dénonçant | « un recul »']],
      [
        'La ministre, affirmant que la loi serait votée, a quitté la salle.',
        ['indirect: La ministre | affirmant | la loi serait votée'],
      ],
      ["Paul Vian, assurant n'avoir rien su, a fait appel.", ["indirect: Paul Vian | assurant | n'avoir rien su"]],
      [
        'Jeudi, le maire, jugeant le texte « bâclé », a quitté la salle.',
        ['mixed: le maire | jugeant | le texte « bâclé »'],
      ],
      [
        'Le ministre de la Santé, Paul Roux, invoquant un risque, a interdit la marche.',
        ['indirect: Le ministre de la Santé, Paul Roux | invoquant | un risque'],
      ],
    ],
  ],
  [
    'a gerund is no part of whom the main verb gives its words to',
    [
      [
        'Le ministre, tout en reconnaissant des erreurs, a défendu son bilan.',
        ['indirect: Le ministre | reconnaissant | des erreurs', 'indirect: Le ministre | a défendu | son bilan'],
      ],
      [
        'Le maire, en rappelant que la ville est pauvre, a demandé une aide.',
        ['indirect: Le maire | rappelant | la ville est pauvre', 'indirect: Le maire | a demandé | une aide'],
      ],
    ],
  ],
  [
    'a clause that goes on behind commas of its own is no interruption',
    [
      [
        'La ville a vendu le stade, estimant que le club, ruiné, partirait.',
        ['indirect: La ville | estimant | le club, ruiné, partirait'],
      ],
      [
        'Les habitants, vivant près du site, dénoncent un danger.',
        ['indirect: Les habitants, vivant près du site | dénoncent | un danger'],
      ],
    ],
  ],
  [
    'whoever takes care to say it says it',
    ['prend soin de préciser', 'a pris le temps de rappeler', 'a à cœur de souligner'].map((cue) => [
      `Le pont est sûr, ${cue} le maire.`,
      [`indirect: le maire | ${cue} | Le pont est sûr`],
    ]),
  ],
  [
    'an infinitive goes with the verb that governs it, and a measure says nothing',
    [
      [
        'Le ministre a soutenu que cette mesure visait à alerter la population sur un danger.',
        ['indirect: Le ministre | a soutenu | cette mesure visait à alerter la population sur un danger'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
