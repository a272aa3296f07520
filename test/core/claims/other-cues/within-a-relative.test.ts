import { type Facts, testFacts } from '../facts';

/** Sources of French relative clauses, and sources within them: drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'what “selon” cuts is the relative clause and not the one before',
    [
      [
        'Le maire a inauguré le pont, qui coûtera, d’après la CGT, deux millions.',
        ['indirect: la CGT | d’après | qui coûtera ‖ deux millions'],
      ],
      [
        'La ministre a défendu la loi, qui permettra, selon elle, d’embaucher.',
        [
          'indirect: La ministre | a défendu | la loi',
          'indirect: elle → ministre | selon | qui permettra ‖ d’embaucher',
        ],
      ],
      [
        'Le projet, dont le coût atteint, selon la Cour, un milliard, divise.',
        ['indirect: la Cour | selon | dont le coût atteint ‖ un milliard'],
      ],
      [
        'La hausse, qui touche les jeunes, atteint, selon l’Insee, 12 %.',
        ['indirect: l’Insee | selon | La hausse, qui touche les jeunes, atteint ‖ 12 %'],
      ],
    ],
  ],
  [
    'also one that no comma parts from its noun, where the phrase stands right behind its verb',
    [
      [
        'La ville a perdu un quartier où vivent, selon l’Insee, 3 000 personnes.',
        ['indirect: l’Insee | selon | où vivent ‖ 3 000 personnes'],
      ],
      [
        'Le club perd un joueur qui valait, selon la presse, dix millions.',
        ['indirect: la presse | selon | qui valait ‖ dix millions'],
      ],
      [
        'Les élus qui ont voté, selon le maire, étaient payés.',
        ['indirect: le maire | selon | Les élus qui ont voté ‖ étaient payés'],
      ],
      [
        'Ce que la CGT veut, selon le maire, c’est la guerre.',
        ['indirect: le maire | selon | Ce que la CGT veut ‖ c’est la guerre'],
      ],
    ],
  ],
  [
    'a body holds something behind “pour laquelle”, a thing does not',
    [
      [
        'La réforme est soutenue par la CGT, pour laquelle le système est injuste.',
        ['indirect: la CGT | pour laquelle | le système est injuste'],
      ],
      [
        '« C’est bien », a reconnu Ana Orr, pour laquelle « rien n’est gagné ».',
        ['direct: Ana Orr | a reconnu | « C’est bien »', 'direct: Ana Orr | pour laquelle | « rien n’est gagné »'],
      ],
      ['Le maire a acheté une maison, pour laquelle il a payé cher.', []],
      ['Le club a un stade, pour lequel il paie un loyer.', []],
    ],
  ],
];

testFacts(facts, 'fr');
