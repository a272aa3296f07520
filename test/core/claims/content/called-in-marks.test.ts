import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'what who speaks calls the object in marks, behind a comma, is part of what is said',
    [
      [
        'Elle exclut tout recours à des citernes, jugées « hors de prix ».',
        ['mixed: Elle | exclut | tout recours à des citernes, jugées « hors de prix »'],
      ],
      [
        'Le syndicat dénonce une réforme, jugée « brutale » et « bâclée ».',
        ['mixed: Le syndicat | dénonce | une réforme, jugée « brutale » et « bâclée »'],
      ],
      [
        "La préfète a défendu l'opération, décrite comme « exemplaire ».",
        ["mixed: La préfète | a défendu | l'opération, décrite comme « exemplaire »"],
      ],
      [
        "Le ministre a écarté l'idée d'un moratoire, jugé « irresponsable ».",
        ["mixed: Le ministre | a écarté | l'idée d'un moratoire, jugé « irresponsable »"],
      ],
    ],
  ],
  [
    'it is not what somebody else calls it, nor another act',
    [
      [
        'La CGT dénonce une loi, jugée « brutale » par les cadres.',
        ['indirect: La CGT | dénonce | une loi', 'direct: les cadres | jugée | « brutale »'],
      ],
      [
        'La CGT a évoqué un départ, annoncé « un recul » et quitté la salle.',
        ['indirect: La CGT | a évoqué | un départ', 'direct: La CGT | annoncé | « un recul »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
