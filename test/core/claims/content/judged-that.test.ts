import { type Facts, testFacts } from '../facts';

/** What French judges of a clause, and what others make of what somebody asks: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a judgement of a clause is part of what is said',
    [
      ['juge', "absurde qu'il faille attendre"],
      ['estime', 'normal que chacun contribue'],
      ['trouve', "injuste qu'on ferme l'école"],
      ['a jugé', 'essentiel que la loi soit votée'],
      ['considère', 'comme urgent que la ville agisse'],
    ].map(([cue, words]) => [`La maire ${cue} ${words}.`, [`indirect: La maire | ${cue} | ${words}`]]),
  ],
  [
    'what another says that he does about it is his',
    [
      [
        "Le syndicat exige d'être associé, ce que la direction dit accepter « sur le principe ».",
        ["indirect: Le syndicat | exige | d'être associé", 'mixed: la direction | dit | accepter « sur le principe »'],
      ],
      [
        'La CGT dénonce les licenciements, décision que la direction dit regretter.',
        ['indirect: La CGT | dénonce | les licenciements', 'indirect: la direction | dit | regretter'],
      ],
      [
        'La CGT affirme que le site fermera, ce que la ville a refusé.',
        ['indirect: La CGT | affirme | le site fermera'],
      ],
    ],
  ],
  [
    'what went before a request is the writer’s',
    [
      [
        'Le préfet a demandé aux habitants de rester chez eux, après deux accidents mortels.',
        ['indirect: Le préfet | a demandé | aux habitants de rester chez eux'],
      ],
      [
        'Elle affirme avoir été agressée, après une soirée à Lens.',
        ['indirect: Elle | affirme | avoir été agressée, après une soirée à Lens'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
